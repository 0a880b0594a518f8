import { addDays, type LocalDate, type LocalTime } from "@trama/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { momentOf } from "../gathering/times.js";
import { firstOccurrence, occurrences } from "./occurrences.js";
import { type Rhythm, type SeriesRule, weekdays } from "./rule.js";

const zone = "Europe/Rome";
const day = (text: string) => text as LocalDate;
const dayNumber = (of: LocalDate) => Math.round(Date.parse(`${of}T00:00:00Z`) / 86_400_000);
/** 1970-01-01 was a Thursday: 0 is Monday. */
const weekdayOf = (of: LocalDate) => (dayNumber(of) + 3) % 7;
const monthOf = (of: LocalDate) => Number(of.slice(0, 4)) * 12 + Number(of.slice(5, 7));

/** Whether a day is one of a rule's, looked at by itself: no library, no going from one date to the next. */
function falls(rhythm: Rhythm, from: LocalDate, on: LocalDate): boolean {
  const weekday = weekdays[weekdayOf(on)];
  const monday = (of: LocalDate) => dayNumber(of) - weekdayOf(of);
  if (rhythm.every === "week") {
    const weeks = (monday(on) - monday(from)) / 7;
    return weeks % rhythm.interval === 0 && rhythm.on.some((one) => one === weekday);
  }
  if ((monthOf(on) - monthOf(from)) % rhythm.interval !== 0) return false;
  const date = Number(on.slice(8));
  if (rhythm.every === "monthDay") return date === rhythm.day;
  const isLast = addDays(on, 7).slice(0, 7) !== on.slice(0, 7);
  return weekday === rhythm.weekday && (rhythm.nth === -1 ? isLast : Math.ceil(date / 7) === rhythm.nth);
}

function everyDay({ from, until, rhythm }: Rule, first: LocalDate, last: LocalDate): LocalDate[] {
  const found: LocalDate[] = [];
  for (let on = first; on <= last; on = addDays(on, 1))
    if (on >= from && (until === null || on <= until) && falls(rhythm, from, on)) found.push(on);
  return found;
}

type Rule = Pick<SeriesRule, "from" | "until" | "rhythm">;
const interval = fc.integer({ min: 1, max: 12 });
const weekday = fc.constantFrom(...weekdays);
const rhythm: fc.Arbitrary<Rhythm> = fc.oneof(
  fc.record({ every: fc.constant("week" as const), interval, on: fc.uniqueArray(weekday, { minLength: 1 }) }),
  fc.record({
    every: fc.constant("monthWeekday" as const),
    interval,
    weekday,
    nth: fc.constantFrom(1, 2, 3, 4, 5, -1),
  }),
  fc.record({ every: fc.constant("monthDay" as const), interval, day: fc.integer({ min: 1, max: 31 }) }),
);
const anyDay = fc.integer({ min: 0, max: 7304 }).map((days) => addDays(day("2020-01-01"), days));
const hour = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom("00", "15", "30", "59"))
  .map(([hours, minutes]) => `${String(hours).padStart(2, "0")}:${minutes}` as LocalTime);
/** A rule, and some weeks in which its dates are looked for: from before it begins to a year after. */
const rule: fc.Arbitrary<Rule & { start: LocalTime; first: LocalDate; last: LocalDate }> = fc
  .record({
    from: anyDay,
    lasts: fc.option(fc.integer({ min: -10, max: 400 }), { nil: null }),
    rhythm,
    start: hour,
    later: fc.integer({ min: -30, max: 366 }),
    days: fc.integer({ min: 0, max: 60 }),
  })
  .map(({ from, lasts, later, days, ...given }) => ({
    ...given,
    from,
    until: lasts === null ? null : addDays(from, lasts),
    first: addDays(from, later),
    last: addDays(from, later + days),
  }));

const onTheWall = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "short" });
/** The missing hour alone does not exist on the wall: what begins in it begins an hour later, on a Sunday of March. */
const isMissing = (on: LocalDate, start: LocalTime, wall: string) =>
  start.startsWith("02") && on.slice(5, 7) === "03" && weekdayOf(on) === 6 && wall === `${on} 03${start.slice(2)}`;

it("ten thousand rules between 2020 and 2040 fall on the days that one finds looking at each by itself, at their hour", () => {
  let dates = 0;
  let shifted = 0;
  fc.assert(
    fc.property(rule, ({ first, last, start, ...given }) => {
      const found = occurrences(given, first, last);
      expect(found).toEqual(everyDay(given, first, last));
      expect(firstOccurrence(given, first, last)).toBe(found[0] ?? null);
      dates += found.length;
      for (const on of found) {
        const wall = onTheWall.format(new Date(momentOf(on, start, zone)));
        if (wall !== `${on} ${start}` && !isMissing(on, start, wall)) shifted += 1;
      }
    }),
    { numRuns: 10_000 },
  );
  expect(dates).toBeGreaterThan(10_000);
  expect(shifted).toBe(0);
}, 60_000);

describe("the dates of a rule", () => {
  const dates = (given: Rhythm, from: string, last: string, until: string | null = null) =>
    occurrences({ from: day(from), until: until === null ? null : day(until), rhythm: given }, day(from), day(last));

  it("La Torretta opens from Monday to Friday, and twice a week in the afternoon", () => {
    const mornings: Rhythm = { every: "week", interval: 1, on: ["MO", "TU", "WE", "TH", "FR"] };
    expect(dates(mornings, "2026-03-27", "2026-03-31")).toEqual(["2026-03-27", "2026-03-30", "2026-03-31"]);
    const afternoons: Rhythm = { every: "week", interval: 1, on: ["TH", "MO"] };
    expect(dates(afternoons, "2026-03-27", "2026-04-06")).toEqual(["2026-03-30", "2026-04-02", "2026-04-06"]);
  });

  it("of every other week are counted from the week of the first day, Monday first", () => {
    const fortnight: Rhythm = { every: "week", interval: 2, on: ["MO"] };
    expect(dates(fortnight, "2026-03-01", "2026-04-01")).toEqual(["2026-03-09", "2026-03-23"]);
    expect(dates(fortnight, "2026-03-02", "2026-04-01")).toEqual(["2026-03-02", "2026-03-16", "2026-03-30"]);
  });

  it("leave out the months that have no 31st, no 29 February, no fifth Monday", () => {
    expect(dates({ every: "monthDay", interval: 1, day: 31 }, "2026-01-01", "2026-05-31")).toEqual([
      "2026-01-31",
      "2026-03-31",
      "2026-05-31",
    ]);
    expect(dates({ every: "monthDay", interval: 12, day: 29 }, "2026-02-01", "2033-01-01")).toEqual([
      "2028-02-29",
      "2032-02-29",
    ]);
    expect(dates({ every: "monthWeekday", interval: 1, weekday: "MO", nth: 5 }, "2026-03-01", "2026-06-30")).toEqual([
      "2026-03-30",
      "2026-06-29",
    ]);
  });

  it("come also when the day is missing from many months in a row", () => {
    const rhythm: Rhythm = { every: "monthDay", interval: 5, day: 31 };
    expect(dates(rhythm, "2025-06-01", "2028-01-01")).toEqual(["2027-07-31", "2027-12-31"]);
  });

  it("end on the last day of the rule, that day included", () => {
    const daily: Rhythm = { every: "week", interval: 1, on: [...weekdays] };
    expect(dates(daily, "2026-03-01", "2026-12-31", "2026-03-03")).toHaveLength(3);
    expect(dates(daily, "2026-03-01", "2026-12-31", "2026-02-28")).toEqual([]);
  });

  it("are none for a day that never comes, and looking for it ends", () => {
    expect(dates({ every: "monthDay", interval: 12, day: 31 }, "2026-02-01", "2099-12-31")).toEqual([]);
  });
});
