import { ownAccountChanges } from "@trama/directory";
import { permissions } from "@trama/instance/browser";
import { expect, it } from "vitest";
import { trailVerbs, verbLabel } from "./verb-labels";

/** Verbs that only look, and those that are always part of another. */
const unrecorded =
  /^(?:list|read|query|recompute|preview|search|verify|table|share|load|adopt|countStable|exportConfiguration)/;

it("every verb that writes a line of the trail has words for it", () => {
  const written = Object.keys(permissions).filter((verb) => verb !== "acceptRecordFlag" && !unrecorded.test(verb));
  expect(written.filter((verb) => verbLabel(verb) === null)).toEqual([]);
  expect(trailVerbs.filter((verb) => !Object.hasOwn(permissions, verb))).toEqual(ownAccountChanges);
});
