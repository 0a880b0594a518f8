import type { LocalDate, LocalTime } from "@trama/kernel";
import { describe, expect, test } from "vitest";
import { clockSpan, offsetTimeOf, skippedOn } from "./times.js";

const rome = "Europe/Rome";
const day = (text: string) => text as LocalDate;
const time = (text: string) => text as LocalTime;

describe("the night whose hour the clocks skip", () => {
  test("is that of the spring change, for the hours from two to three alone", () => {
    const skipped = (at: string) => skippedOn(time(at), day("2026-01-01"), day("2028-12-31"), rome);
    expect(skipped("02:00")).toEqual(["2026-03-29", "2027-03-28", "2028-03-26"]);
    expect(skipped("02:59")).toHaveLength(3);
    expect([...skipped("01:59"), ...skipped("03:00"), ...skipped("18:30")]).toEqual([]);
    expect(skippedOn(time("02:30"), day("2026-03-30"), day("2027-03-27"), rome)).toEqual([]);
    expect(skippedOn(time("02:30"), day("2026-01-01"), day("2028-12-31"), "UTC")).toEqual([]);
  });

  test("has its hours later, and lasts as long", () => {
    const span = (start: string, end: string) => clockSpan(day("2026-03-29"), time(start), time(end), rome);
    expect(span("02:30", "02:45")).toEqual({ day: "2026-03-29", start: "03:30", endDay: "2026-03-29", end: "03:45" });
    expect(span("02:30", "01:30")).toEqual({ day: "2026-03-29", start: "03:30", endDay: "2026-03-30", end: "02:30" });
  });
});

test("a time is told with its distance from UTC, in winter, in summer and in the hour that comes twice", () => {
  expect(offsetTimeOf(day("2026-02-12"), time("14:00"), rome)).toBe("2026-02-12T14:00:00+01:00");
  expect(offsetTimeOf(day("2026-07-12"), time("14:00"), rome)).toBe("2026-07-12T14:00:00+02:00");
  expect(offsetTimeOf(day("2026-10-25"), time("02:30"), rome)).toBe("2026-10-25T02:30:00+02:00");
});
