import { addDays, type LocalDate } from "@trama/kernel";

/** A month of the calendar, `YYYY-MM`. Comparing texts compares months. */
export type Month = string & { readonly "~month": true };

/** How far from the present month the calendar can be leafed: addresses without end would be read without end. */
const [monthsBack, monthsAhead] = [24, 13];

/** The month that a day falls in. */
export function monthOf(day: LocalDate): Month {
  return day.slice(0, 7) as Month;
}

/** The month so many months away. */
export function shiftMonth(month: Month, by: number): Month {
  const at = new Date(`${month}-01T00:00:00.000Z`);
  at.setUTCMonth(at.getUTCMonth() + by);
  return at.toISOString().slice(0, 7) as Month;
}

/** Whether the calendar has a page for a month. */
export function withinReach(month: Month, today: LocalDate): boolean {
  const present = monthOf(today);
  return shiftMonth(present, -monthsBack) <= month && month <= shiftMonth(present, monthsAhead);
}

/** Reads the month of an address. What is no month, or is out of reach, is as if it were not asked. */
export function monthFrom(asked: string | undefined, today: LocalDate): Month {
  const month = /^\d{4}-(?:0[1-9]|1[0-2])$/.test(asked ?? "") ? (asked as Month) : null;
  return month !== null && withinReach(month, today) ? month : monthOf(today);
}

/** The first and the last day of a month. */
export function spanOf(month: Month): { first: LocalDate; last: LocalDate } {
  return { first: `${month}-01` as LocalDate, last: addDays(`${shiftMonth(month, 1)}-01` as LocalDate, -1) };
}

/** The day of the week, from 0 for Monday. */
export function weekdayOf(day: LocalDate): number {
  return (new Date(`${day}T00:00:00.000Z`).getUTCDay() + 6) % 7;
}

/** The weeks of a month, Monday first; days of other months are null. */
export function weeksOf(month: Month): (LocalDate | null)[][] {
  const { first, last } = spanOf(month);
  const weeks: (LocalDate | null)[][] = [];
  for (let monday = addDays(first, -weekdayOf(first)); monday <= last; monday = addDays(monday, 7)) {
    const days = Array.from({ length: 7 }, (_, at) => addDays(monday, at));
    weeks.push(days.map((day) => (monthOf(day) === month ? day : null)));
  }
  return weeks;
}
