import { LocalDate } from "@trama/kernel";
import { describe, expect, it } from "vitest";
import {
  addMonths,
  daysBetween,
  firstOfMonth,
  lastOfMonth,
  later,
  mondayOf,
  weekdayOf,
  weekOf,
  weeksOfMonth,
} from "./days";

const day = (text: string) => LocalDate.parse(text);

describe("the days of a calendar", () => {
  it.each([
    ["2026-11-22", "SU", "2026-11-16"],
    ["2026-11-23", "MO", "2026-11-23"],
    ["2027-01-01", "FR", "2026-12-28"],
    ["2028-02-29", "TU", "2028-02-28"],
  ])("%s is a %s of the week of %s", (given, weekday, monday) => {
    expect(weekdayOf(day(given))).toBe(weekday);
    expect(mondayOf(day(given))).toBe(monday);
    expect(weekOf(day(given))[0]).toBe(monday);
    expect(weekOf(day(given))).toHaveLength(7);
  });

  it.each([
    ["2026-01-31", 1, "2026-02-28"],
    ["2026-12-15", 1, "2027-01-15"],
    ["2027-01-15", -1, "2026-12-15"],
    ["2028-03-31", -1, "2028-02-29"],
    ["2026-05-10", 0, "2026-05-10"],
  ])("%s and %i months is %s", (given, months, expected) => {
    expect(addMonths(day(given), months)).toBe(expected);
  });

  it("a month begins and ends on its own days, in every year", () => {
    expect([firstOfMonth(day("2026-02-17")), lastOfMonth(day("2026-02-17"))]).toEqual(["2026-02-01", "2026-02-28"]);
    expect(lastOfMonth(day("2028-02-01"))).toBe("2028-02-29");
    expect(lastOfMonth(day("2026-12-31"))).toBe("2026-12-31");
  });

  it("the later of two days is the same whichever comes first", () => {
    expect(later(day("2026-12-01"), day("2026-11-30"))).toBe("2026-12-01");
    expect(later(day("2026-11-30"), day("2026-12-01"))).toBe("2026-12-01");
  });

  it("a month is drawn as the whole weeks it touches, each day once", () => {
    const weeks = weeksOfMonth(day("2026-11-05"));
    expect(weeks.map(([monday]) => monday)).toEqual([
      "2026-10-26",
      "2026-11-02",
      "2026-11-09",
      "2026-11-16",
      "2026-11-23",
      "2026-11-30",
    ]);
    expect(weeks.flat()).toEqual(daysBetween(day("2026-10-26"), day("2026-12-06")));
    expect(weeksOfMonth(day("2027-02-10"))).toHaveLength(4);
  });
});
