import { addDays, type LocalDate } from "@trama/kernel";
import ICAL from "ical.js";
import { momentOf } from "../gathering/times.js";
import { firstOccurrence, recurOf } from "../series/occurrences.js";
import type { FeedSeries } from "../view.js";

/** What says when a series comes back. */
export type Recurring = Pick<FeedSeries, "rhythm" | "from" | "until" | "start">;

/** Past the last start, in milliseconds: programs that forget daylight saving are one hour wrong, and keep the last date. */
const margin = 2 * 3_600_000;

/** The RRULE of a series. RFC 5545 wants UNTIL in UTC when the start has a zone. */
export function ruleProperty({ rhythm, until, start }: Recurring, timeZone: string): ICAL.Property {
  const last = until === null ? null : new Date(Date.parse(momentOf(until, start, timeZone)) + margin);
  const end = last === null ? {} : { until: last.toISOString().replace(/\.\d+Z$/, "Z") };
  return new ICAL.Property(["rrule", {}, "recur", { ...recurOf(rhythm).toJSON(), ...end, wkst: "MO" }]);
}

/** How far the first day of a rule without end is looked for, in days: a fifth Monday of February comes in 28 years. */
const farthest = 40 * 366;

/** The first day that the rule gives and that is not among `but`: what DTSTART must be. Null when it gives none. */
export function firstDay(rule: Recurring, but: readonly LocalDate[] = []): LocalDate | null {
  const last = rule.until ?? addDays(rule.from, farthest);
  let day = firstOccurrence(rule, rule.from, last);
  while (day !== null && but.includes(day)) day = firstOccurrence(rule, addDays(day, 1), last);
  return day;
}
