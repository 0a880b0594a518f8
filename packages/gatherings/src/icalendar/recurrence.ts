import type { LocalDate } from "@trama/kernel";
import ICAL from "ical.js";
import { Temporal } from "temporal-polyfill";
import { type Rhythm, weekdays } from "../series/rule.js";
import type { FeedSeries } from "../view.js";

/** What says when a series comes back. */
export type Recurring = Pick<FeedSeries, "rhythm" | "from" | "until" | "start">;

/** A rule's frequency and days in RFC 5545's words. */
function partsOf(rhythm: Rhythm): { freq: "WEEKLY" | "MONTHLY"; byday?: string[]; bymonthday?: number } {
  switch (rhythm.every) {
    case "week":
      return { freq: "WEEKLY", byday: weekdays.filter((day) => rhythm.on.includes(day)) };
    case "monthWeekday":
      return { freq: "MONTHLY", byday: [`${rhythm.nth}${rhythm.weekday}`] };
    case "monthDay":
      return { freq: "MONTHLY", bymonthday: rhythm.day };
  }
}

/** The last second of a day, in UTC: what RFC 5545 wants for UNTIL when the start has a zone. */
function endOfDay(day: LocalDate, timeZone: string): string {
  return Temporal.PlainDate.from(day).toPlainDateTime("23:59:59").toZonedDateTime(timeZone).toInstant().toString();
}

/** The RRULE of a series. */
export function ruleProperty({ rhythm, until }: Recurring, timeZone: string): ICAL.Property {
  const { freq, ...days } = partsOf(rhythm);
  const end = until === null ? {} : { until: endOfDay(until, timeZone) };
  return new ICAL.Property(["rrule", {}, "recur", { freq, interval: rhythm.interval, ...days, ...end, wkst: "MO" }]);
}

/** The first day that the rule gives, which DTSTART must be; null when it gives none. */
export function firstDay({ rhythm, from, until }: Recurring): LocalDate | null {
  const { freq, byday, bymonthday } = partsOf(rhythm);
  const recur = ICAL.Recur.fromData({
    freq,
    interval: rhythm.interval,
    ...(byday ? { byday } : {}),
    ...(bymonthday ? { bymonthday: [bymonthday] } : {}),
  });
  const day = String(recur.iterator(ICAL.Time.fromDateString(from)).next()) as LocalDate;
  return until !== null && day > until ? null : day;
}
