import { addDays, Conflict, holdsOn, type LocalDate, type Period, RuleBroken } from "@trama/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkEnd, checkPlace } from "./places.js";

const start = "2026-01-01" as LocalDate;
const days = 14;
const everyDay = Array.from({ length: days + 1 }, (_, at) => addDays(start, at));
const bound = fc.option(fc.integer({ min: 2, max: days - 2 }), { nil: null });
const dayOf = (at: number | null) => (at === null ? null : addDays(start, at));
const period = fc.tuple(bound, bound).map(([from, to]): Period => ({ from: dayOf(from), to: dayOf(to) }));
const kind = fc.constantFrom("main" as const, "linked" as const);
const place = fc.tuple(kind, period).map(([of, when]) => ({ kind: of, name: "Un luogo", ...when }));
const valid = place.filter(({ from, to }) => from === null || to === null || from <= to);

describe("the places of a lab", () => {
  it("are accepted exactly when no day has two main ones and none ends before it begins", () => {
    fc.assert(
      fc.property(fc.array(valid, { maxLength: 4 }), place, (places, given) => {
        const backwards = given.from !== null && given.to !== null && given.to < given.from;
        const both = everyDay.some(
          (on) => holdsOn(given, on) && places.some((one) => one.kind === "main" && holdsOn(one, on)),
        );
        const check = () => checkPlace(places, given);
        if (backwards) expect(check).toThrow(RuleBroken);
        else if (given.kind === "main" && both) expect(check).toThrow(Conflict);
        else expect(check).not.toThrow();
      }),
      { numRuns: 1000 },
    );
  });

  it("are refused with the name of the place that is in the way, on the field that was given", () => {
    const torre = { kind: "main" as const, name: "La Torre", from: null, to: null };
    const here = { kind: "main" as const, name: "Qui", from: start, to: null };
    const issue = { code: "labs:error.mainPlaceOverlaps", params: { name: "La Torre" } };
    expect(() => checkPlace([torre], here)).toThrow(
      expect.objectContaining({ params: { name: "La Torre" }, issues: [{ path: ["from"], ...issue }] }),
    );
    expect(() => checkPlace([torre], here, "to")).toThrow(
      expect.objectContaining({ issues: [{ path: ["to"], ...issue }] }),
    );
  });

  it("end on the day they begin or later", () => {
    expect(() => checkEnd({ from: start, to: null }, start)).not.toThrow();
    expect(() => checkEnd({ from: null, to: null }, start)).not.toThrow();
    expect(() => checkEnd({ from: start, to: null }, addDays(start, -1))).toThrow(
      expect.objectContaining({
        name: "RuleBroken",
        issues: [{ path: ["to"], code: "directory:issue.endsBeforeStart" }],
      }),
    );
  });
});
