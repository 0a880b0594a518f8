import { roleCodes } from "@trama/kernel";
import { expect, it } from "vitest";
import { needsScope } from "./needs-scope";

it("is true of the roles that are over something of their own, and of no other", () => {
  expect(roleCodes.filter(needsScope)).toEqual(["conductor", "partner-contact"]);
});
