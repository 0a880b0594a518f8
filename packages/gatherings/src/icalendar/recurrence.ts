import type { LocalDate } from "@trama/kernel";
import ICAL from "ical.js";
import { endOfDay } from "../gathering/times.js";
import { recurOf } from "../series/occurrences.js";
import type { FeedSeries } from "../view.js";

/** What says when a series comes back. */
export type Recurring = Pick<FeedSeries, "rhythm" | "from" | "until" | "start">;

/** The RRULE of a series. RFC 5545 wants UNTIL in UTC when the start has a zone. */
export function ruleProperty({ rhythm, until }: Recurring, timeZone: string): ICAL.Property {
  const end = until === null ? {} : { until: endOfDay(until, timeZone).replace(/\.\d+Z$/, "Z") };
  return new ICAL.Property(["rrule", {}, "recur", { ...recurOf(rhythm).toJSON(), ...end, wkst: "MO" }]);
}

/** The first day that the rule gives, which DTSTART must be; null when it gives none. */
export function firstDay({ rhythm, from, until }: Recurring): LocalDate | null {
  const day = recurOf(rhythm).iterator(ICAL.Time.fromDateString(from)).next();
  const text = String(day) as LocalDate;
  return until !== null && text > until ? null : text;
}
