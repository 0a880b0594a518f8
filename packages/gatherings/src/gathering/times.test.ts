import type { LocalDate, LocalTime } from "@trama/kernel";
import { describe, expect, it } from "vitest";
import { CalendarDay, endDayOf, momentOf } from "./times.js";

const at = (day: string, time: string, zone = "Europe/Rome") => momentOf(day as LocalDate, time as LocalTime, zone);

describe("the moment of a wall-clock time", () => {
  it.each([
    ["2026-01-15", "18:30", "2026-01-15T17:30:00.000Z", "winter: an hour ahead of UTC"],
    ["2026-07-15", "18:30", "2026-07-15T16:30:00.000Z", "summer: two"],
    ["2026-03-29", "01:59", "2026-03-29T00:59:00.000Z", "the last minute before the hour that is missing"],
    ["2026-03-29", "02:30", "2026-03-29T01:30:00.000Z", "the missing hour, shifted forward: 03:30 on the wall"],
    ["2026-03-29", "03:30", "2026-03-29T01:30:00.000Z", "the same moment as the one that is missing"],
    ["2026-10-25", "02:30", "2026-10-25T00:30:00.000Z", "the double hour: the first of the two"],
    ["2026-10-25", "03:00", "2026-10-25T02:00:00.000Z", "after it, winter time"],
  ])("%s %s is %s (%s)", (day, time, moment) => {
    expect(at(day, time)).toBe(moment);
  });

  it("is of the territory's zone", () => {
    expect(at("2026-07-15", "18:30", "Atlantic/Azores")).toBe("2026-07-15T18:30:00.000Z");
  });
});

it.each([
  ["16:30", "18:30", "2026-03-09"],
  ["22:00", "00:30", "2026-03-10"],
  ["22:00", "21:59", "2026-03-10"],
  ["00:00", "23:59", "2026-03-09"],
])("what begins at %s and ends at %s ends on %s", (start, end, day) => {
  expect(endDayOf("2026-03-09" as LocalDate, start as LocalTime, end as LocalTime)).toBe(day);
});

it.each(["1999-12-31", "2100-01-01", "9999-12-31", "0001-01-01", "2026-02-30"])("%s is no day of a calendar", (day) => {
  expect(CalendarDay.safeParse(day).success).toBe(false);
});

it.each(["2000-01-01", "2099-12-31"])("%s is", (day) => {
  expect(CalendarDay.safeParse(day).success).toBe(true);
});
