import type { LocalDate } from "@trama/kernel";
import ICAL from "ical.js";
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
 * The dates of a rule between two days, both included. Weeks and months are counted from the one of `from`; a month
 * without the day, or without a fifth Monday, has no date. Days are of the calendar: no hour and no zone can shift them.
 */
export function occurrences(
  rule: Pick<SeriesRule, "from" | "until" | "rhythm">,
  first: LocalDate,
  last: LocalDate,
): LocalDate[] {
  const end = rule.until !== null && rule.until < last ? rule.until : last;
  if (end < rule.from) return [];
  const recur = recurOf(rule.rhythm);
  recur.until = ICAL.Time.fromDateString(end);
  const dates = recur.iterator(ICAL.Time.fromDateString(rule.from));
  const found: LocalDate[] = [];
  for (let next = dates.next(); next; next = dates.next()) {
    const day = next.toString() as LocalDate;
    if (day > end) break;
    if (day >= first && day >= rule.from) found.push(day);
  }
  return found;
}
