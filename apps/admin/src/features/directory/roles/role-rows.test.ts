import { expect, it } from "vitest";
import { hasEnded } from "./role-rows";

it.each([
  [null, false],
  ["2026-11-21", true],
  ["2026-11-22", false],
  ["2026-11-23", false],
])("a role until %s has ended on 22 November: %s", (to, ended) => {
  expect(hasEnded({ to } as Parameters<typeof hasEnded>[0], "2026-11-22")).toBe(ended);
});
