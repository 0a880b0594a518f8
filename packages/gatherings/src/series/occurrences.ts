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

/** A day of the rule's first period, or of a later one shortly before `first`: whole intervals away, so the dates agree. */
function nearBy({ from, rhythm }: Pick<SeriesRule, "from" | "rhythm">, first: LocalDate): LocalDate {
  const [begin, wanted] = [Temporal.PlainDate.from(from), Temporal.PlainDate.from(first)];
  const weekly = rhythm.every === "week";
  const period = weekly ? begin.subtract({ days: begin.dayOfWeek - 1 }) : begin.with({ day: 1 });
  const elapsed = weekly
    ? Math.floor(period.until(wanted).days / 7)
    : (wanted.year - period.year) * 12 + wanted.month - period.month;
  const intervals = Math.floor(elapsed / rhythm.interval);
  if (intervals <= 0) return from;
  const step = intervals * rhythm.interval;
  return period.add(weekly ? { weeks: step } : { months: step }).toString() as LocalDate;
}

/** The dates of a rule from a day on, one after the other; without a last day it never ends. */
function* datesFrom(
  rule: Pick<SeriesRule, "from" | "rhythm">,
  first: LocalDate,
  last: LocalDate,
): Generator<LocalDate, void> {
  const { from, rhythm } = rule;
  const near = nearBy(rule, first);
  const start = rhythm.every === "monthDay" ? firstMonthDay(near, rhythm.interval, rhythm.day) : near;
  if (start === null || last < start) return;
  const recur = recurOf(rhythm);
  recur.until = ICAL.Time.fromDateString(last);
  const dates = recur.iterator(ICAL.Time.fromDateString(start));
  for (let next = dates.next(); next; next = dates.next()) {
    const day = next.toString() as LocalDate;
    if (day > last) return;
    if (day >= first && day >= from) yield day;
  }
}

type Rule = Pick<SeriesRule, "from" | "until" | "rhythm">;
const endOf = ({ until }: Rule, last: LocalDate) => (until !== null && until < last ? until : last);

/**
 * The dates of a rule between two days, both included. Weeks and months are counted from the one of `from`; a month
 * without the day, or without a fifth Monday, has no date. Days are of the calendar: no hour and no zone can shift them.
 */
export function occurrences(rule: Rule, first: LocalDate, last: LocalDate): LocalDate[] {
  return [...datesFrom(rule, first, endOf(rule, last))];
}

/** The first date of a rule between two days, or null when there is none. */
export function firstOccurrence(rule: Rule, first: LocalDate, last: LocalDate): LocalDate | null {
  return datesFrom(rule, first, endOf(rule, last)).next().value ?? null;
}
