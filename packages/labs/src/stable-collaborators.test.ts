import { addDays, type LocalDate, monthsBetween } from "@trama/kernel";
import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import { day } from "./fixtures/facts.js";
import type { DeclaredCollaborators, DeclaredReach, StableCollaborators } from "./people-counts.js";
import { countStable, isStable } from "./stable-collaborators.js";

const on = (text: string) => ({ from: day(text), to: day(text) });
const since = (from: string, to: string | null = null) => ({ from: day(from), to: to === null ? null : day(to) });

describe("a collaboration is stable", () => {
  it.each([
    ["the day before it lasts three months", since("2026-01-01"), on("2026-03-30"), false],
    ["on the day it has lasted them", since("2026-01-01"), on("2026-03-31"), true],
    ["from the last day of a month to that of a shorter one", since("2025-11-30"), on("2026-02-28"), true],
    ["before it begins", since("2026-01-01"), on("2025-12-31"), false],
    ["on its last day", since("2025-01-01", "2026-03-31"), on("2026-03-31"), true],
    ["after its last day", since("2025-01-01", "2026-03-31"), on("2026-04-01"), false],
    ["in a period that it crosses", since("2025-01-01", "2025-12-31"), since("2025-06-01", "2026-06-01"), true],
    ["in a period that ended before it lasted", since("2026-01-01"), since("2025-01-01", "2026-02-28"), false],
    [
      "in a period after it, though it had lasted",
      since("2025-01-01", "2025-12-31"),
      since("2026-01-01", "2026-12-31"),
      false,
    ],
    [
      "when it ended too early, in any period",
      since("2026-01-01", "2026-03-30"),
      since("2025-01-01", "2027-01-01"),
      false,
    ],
  ])("%s", (_when, participation, period, stable) => {
    expect(isStable(participation, { from: period.from, to: period.to ?? period.from }, 3)).toBe(stable);
  });

  const start = day("2025-01-01");
  const someDay = fc.integer({ min: 0, max: 900 }).map((days) => addDays(start, days));
  const participation = fc
    .tuple(someDay, fc.option(fc.integer({ min: 0, max: 500 }), { nil: null }))
    .map(([from, days]) => ({ from, to: days === null ? null : addDays(from, days) }));

  it("in a period exactly when it is on some day of it", () => {
    const period = fc.tuple(someDay, fc.integer({ min: 0, max: 60 })).map(([from, days]) => ({ from, days }));
    fc.assert(
      fc.property(participation, period, fc.integer({ min: 0, max: 6 }), (one, { from, days }, months) => {
        const each = Array.from({ length: days + 1 }, (_, at) => addDays(from, at));
        const holds = (at: LocalDate) =>
          one.from <= at && (one.to === null || at <= one.to) && monthsBetween(one.from, addDays(at, 1)) >= months;
        expect(isStable(one, { from, to: addDays(from, days) }, months)).toBe(each.some(holds));
      }),
    );
  });

  it("no more often when more months are asked, and no less in a longer period", () => {
    fc.assert(
      fc.property(fc.array(participation), someDay, fc.nat(200), fc.nat(6), (all, from, days, months) => {
        const count = (to: LocalDate, asked: number) => countStable(all, { from, to }, asked).people;
        const to = addDays(from, days);
        expect(count(to, months + 1)).toBeLessThanOrEqual(count(to, months));
        expect(count(addDays(to, 30), months)).toBeGreaterThanOrEqual(count(to, months));
        expect(count(to, months)).toBeLessThanOrEqual(all.length);
      }),
    );
  });
});

it("counts of people are of different types, none of them a number", () => {
  expectTypeOf<StableCollaborators>().not.toExtend<DeclaredCollaborators>();
  expectTypeOf<DeclaredCollaborators>().not.toExtend<StableCollaborators>();
  expectTypeOf<DeclaredReach>().not.toExtend<DeclaredCollaborators>();
  expectTypeOf<StableCollaborators>().not.toExtend<number>();
  expectTypeOf<DeclaredCollaborators["count"]>().not.toExtend<number>();
  expect(countStable([since("2026-01-01")], on("2026-03-31"), 3)).toEqual({
    measure: "stableCollaborators",
    from: "2026-03-31",
    to: "2026-03-31",
    months: 3,
    people: 1,
  });
});
