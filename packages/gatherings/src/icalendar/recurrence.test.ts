import type { LocalDate } from "@trama/kernel";
import fc from "fast-check";
import { RRuleTemporal } from "rrule-temporal";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { aboutCalendar, feedOf, feedSeries, torrettaOpenings } from "../fixtures/feed.js";
import { anyRule } from "../fixtures/rhythms.js";
import { occurrences } from "../series/occurrences.js";
import type { Rhythm } from "../series/rule.js";
import type { FeedSeries } from "../view.js";
import { calendarText } from "./calendar-text.js";
import { firstDay, type Recurring, ruleProperty } from "./recurrence.js";

const rome = "Europe/Rome";
const day = (text: string) => text as LocalDate;
const runs = process.env.TRAMA_LONG === "1" ? 10_000 : 300;

/** The dates that this package makes of a rule that ends. */
const ownDays = (series: Recurring) => occurrences(series, series.from, series.until ?? series.from);

/** Every start that another library reads in the calendar of one series. */
function startsOf(series: FeedSeries): Temporal.ZonedDateTime[] {
  const text = calendarText(feedOf({ series: [series] }), aboutCalendar).replaceAll("\r\n ", "");
  const event =
    text
      .split("BEGIN:VEVENT")
      .find((part) => part.includes("RRULE:FREQ=WEEKLY") || part.includes("RRULE:FREQ=MONTHLY")) ?? "";
  const [start, rule] = ["DTSTART", "RRULE"].map((name) => new RegExp(`^${name}.*$`, "m").exec(event)?.[0].trim());
  if (!start || !rule) return [];
  const read = new RRuleTemporal({ rruleString: `${start}\n${rule}`, temporal: Temporal });
  return read.all();
}

describe("the rule in RFC 5545's words", () => {
  const rule = (rhythm: Rhythm, until: string | null = null) =>
    ruleProperty({ ...feedSeries(), rhythm, until: until === null ? null : day(until) }, rome).toICALString();

  test.each<[Rhythm, string]>([
    [{ every: "week", interval: 1, on: ["MO", "TH"] }, "RRULE:FREQ=WEEKLY;BYDAY=MO,TH;WKST=MO"],
    [{ every: "week", interval: 3, on: ["SU"] }, "RRULE:FREQ=WEEKLY;INTERVAL=3;BYDAY=SU;WKST=MO"],
    [{ every: "monthWeekday", interval: 1, weekday: "MO", nth: 1 }, "RRULE:FREQ=MONTHLY;BYDAY=1MO;WKST=MO"],
    [
      { every: "monthWeekday", interval: 2, weekday: "FR", nth: -1 },
      "RRULE:FREQ=MONTHLY;INTERVAL=2;BYDAY=-1FR;WKST=MO",
    ],
    [{ every: "monthDay", interval: 1, day: 15 }, "RRULE:FREQ=MONTHLY;BYMONTHDAY=15;WKST=MO"],
  ])("%o", (rhythm, text) => {
    expect(rule(rhythm)).toBe(text);
  });

  test("the last start is told in UTC, in winter and in summer, and two hours more", () => {
    const weekly: Rhythm = { every: "week", interval: 1, on: ["MO"] };
    expect(rule(weekly, "2026-12-31")).toContain(";UNTIL=20261231T090000Z;");
    expect(rule(weekly, "2026-06-30")).toContain(";UNTIL=20260630T080000Z;");
  });
});

describe("the first day", () => {
  test.each<[Rhythm, string, string]>([
    [{ every: "week", interval: 1, on: ["MO"] }, "2026-01-01", "2026-01-05"],
    [{ every: "week", interval: 2, on: ["MO"] }, "2026-01-01", "2026-01-12"],
    [{ every: "monthWeekday", interval: 1, weekday: "MO", nth: 5 }, "2026-04-01", "2026-06-29"],
    [{ every: "monthDay", interval: 1, day: 31 }, "2026-02-01", "2026-03-31"],
    [{ every: "monthDay", interval: 2, day: 10 }, "2026-03-15", "2026-05-10"],
    [{ every: "monthDay", interval: 5, day: 31 }, "2023-11-01", "2025-07-31"],
  ])("of %o from %s is %s", (rhythm, from, first) => {
    expect(firstDay({ ...feedSeries(), rhythm, from: day(from) })).toBe(first);
  });

  test("is none when the series ends before it", () => {
    expect(firstDay({ ...feedSeries(), from: day("2026-01-01"), until: day("2026-01-04") })).toBeNull();
  });
});

/** RFC 5545 (3.3.10) leaves out a date whose hour the clocks skip that night: so do strict readers. */
test("another library reads the same days and hours in any rule, whatever the clocks do", () => {
  fc.assert(
    fc.property(anyRule, (rule) => {
      const exists = (at: Temporal.ZonedDateTime) => at.toPlainTime().toString().startsWith(rule.start);
      const starts = startsOf(feedSeries(rule)).filter(exists);
      const wanted = ownDays(rule)
        .map((each) => Temporal.PlainDateTime.from(`${each}T${rule.start}`).toZonedDateTime(rome))
        .filter(exists);
      expect(starts.map(String)).toEqual(wanted.map(String));
    }),
    { numRuns: runs },
  );
});

test("La Torretta opens at the same hours from 2020 to 2040", () => {
  const [mornings, afternoons] = torrettaOpenings(day("2020-01-01"), day("2040-12-31"));
  for (const [series, hour] of [
    [mornings, "08:00"],
    [afternoons, "16:30"],
  ] as const) {
    const starts = startsOf(series);
    expect(starts.length).toBe(ownDays(series).length);
    expect(new Set(starts.map((at) => at.toPlainTime().toString().slice(0, 5)))).toEqual(new Set([hour]));
    expect(new Set(starts.map(({ offset }) => offset))).toEqual(new Set(["+01:00", "+02:00"]));
  }
});
