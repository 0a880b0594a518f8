import type { LocalDate } from "@trama/kernel";
import ICAL from "ical.js";
import { Temporal } from "temporal-polyfill";
import type { Rhythm, SeriesRule } from "./rule.js";

/** A rhythm in the words of RFC 5545, weeks beginning on Monday. */
export function recurOf(rhythm: Rhythm): ICAL.Recur {
  const { interval } = rhythm;
  if (rhythm.every === "week")
    return ICAL.Recur.fromData({ freq: "WEEKLY", interval, byday: [...rhythm.on], wkst: ICAL.Time.MONDAY });
  if (rhythm.every === "monthDay") return ICAL.Recur.fromData({ freq: "MONTHLY", interval, bymonthday: [rhythm.day] });
  return ICAL.Recur.fromData({ freq: "MONTHLY", interval, byday: [`${rhythm.nth}${rhythm.weekday}`] });
}

/**
 * The first date of a rule that falls on a day of the month: ical.js gives up after five months without that day, as
 * happens to a 31st every five or seven months. Null when it never comes: every month is met within twelve steps.
 */
function firstMonthDay(from: LocalDate, interval: number, day: number): LocalDate | null {
  const first = Temporal.PlainDate.from(from).with({ day: 1 });
  for (let step = 0; step <= 12; step += 1) {
    const month = first.add({ months: step * interval });
    if (month.daysInMonth < day) continue;
    const date = month.with({ day }).toString() as LocalDate;
    if (date >= from) return date;
  }
  return null;
}

/**
 * The dates of a rule between two days, both included. Weeks and months are counted from the one of `from`; a month
 * without the day, or without a fifth Monday, has no date. Days are of the calendar: no hour and no zone can shift them.
 */
export function occurrences(
  rule: Pick<SeriesRule, "from" | "until" | "rhythm">,
  first: LocalDate,
  last: LocalDate,
): LocalDate[] {
  const end = rule.until !== null && rule.until < last ? rule.until : last;
  const { from, rhythm } = rule;
  const start = rhythm.every === "monthDay" ? firstMonthDay(from, rhythm.interval, rhythm.day) : from;
  if (start === null || end < start) return [];
  const recur = recurOf(rhythm);
  recur.until = ICAL.Time.fromDateString(end);
  const dates = recur.iterator(ICAL.Time.fromDateString(start));
  const found: LocalDate[] = [];
  for (let next = dates.next(); next; next = dates.next()) {
    const day = next.toString() as LocalDate;
    if (day > end) break;
    if (day >= first && day >= from) found.push(day);
  }
  return found;
}
