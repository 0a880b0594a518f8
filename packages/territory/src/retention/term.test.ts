import { addDays, type LocalDate } from "@trama/kernel";
import fc from "fast-check";
import { expect, it } from "vitest";
import { RetentionSection } from "./rules.js";
import { dueOn, lastDueStart, ruleOn, termMessage } from "./term.js";

const day = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays("2000-01-01" as LocalDate, days));
const term = fc.oneof(
  fc.record({ days: fc.integer({ min: 1, max: 730 }) }),
  fc.record({ months: fc.integer({ min: 1, max: 480 }) }),
);

it("what began by the last day is due, and what began a day later is not", () => {
  fc.assert(
    fc.property(day, term, (today, kept) => {
      const last = lastDueStart(today, kept);
      return dueOn(last, kept) <= today && dueOn(addDays(last, 1), kept) > today;
    }),
    { numRuns: 2000 },
  );
});

it("a month ends on its last day, where the next has no such day", () => {
  const due = (start: string, months: number) => dueOn(start as LocalDate, { months });
  expect([due("2026-01-31", 1), due("2024-01-31", 1), due("2024-02-29", 12)]).toEqual([
    "2026-02-28",
    "2024-02-29",
    "2025-02-28",
  ]);
  expect(due("2026-11-30", 3)).toBe("2027-02-28");
  expect(lastDueStart("2026-02-28" as LocalDate, { months: 1 })).toBe("2026-01-31");
});

it("a rule acts, is suspended, or goes as far as its authorisation", () => {
  const today = "2030-06-15" as LocalDate;
  const people = (given: object) =>
    ruleOn(RetentionSection.parse({ people: { months: 12, ...given } }), "people", today);
  const needsAuthorisation = true;
  const authorised = (authorisedUntil: string) => ({ needsAuthorisation, authorisation: "Prot. 1", authorisedUntil });
  expect(people({})).toMatchObject({ state: "active", acts: "2029-06-15" });
  expect(people({ suspended: "Contenzioso" })).toMatchObject({ state: "suspended", due: "2029-06-15", acts: null });
  expect(people({ needsAuthorisation })).toMatchObject({ state: "awaiting", due: "2029-06-15", acts: null });
  expect(people(authorised("2030-06-15"))).toMatchObject({ state: "active", acts: "2029-06-15" });
  expect(people(authorised("2030-06-14"))).toMatchObject({ state: "awaiting", acts: "2029-06-14" });
});

it("is said in years where it is whole ones", () => {
  expect(termMessage({ unit: "months", length: 24 })).toEqual({ key: "territory:retention.term.years", count: 2 });
  expect(termMessage({ unit: "months", length: 18 })).toEqual({ key: "territory:retention.term.months", count: 18 });
  expect(termMessage({ unit: "days", length: 12 })).toEqual({ key: "territory:retention.term.days", count: 12 });
});

it("has defaults, and bounds: what is read less than six months ago stays", () => {
  const refused = (given: object) => !RetentionSection.safeParse(given).success;
  expect(RetentionSection.parse({}).trail.months).toBe(120);
  expect([refused({ trail: { months: 5 } }), refused({ trail: { months: 6 } })]).toEqual([true, false]);
  expect(refused({ mail: { days: 7 }, mailAddresses: { days: 8 } })).toBe(true);
  expect(refused({ people: { authorisation: "Prot. 1" } })).toBe(true);
});
