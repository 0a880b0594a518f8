import { type Weekday, weekdays } from "@trama/gatherings";
import { addDays, LocalDate } from "@trama/kernel";

const at = (day: LocalDate) => new Date(`${day}T00:00:00.000Z`);

/** The place of a day in its week: 0 is Monday. */
const placeInWeek = (day: LocalDate) => (at(day).getUTCDay() + 6) % 7;

/** The day of the week that a date falls on. */
export function weekdayOf(day: LocalDate): Weekday {
  return weekdays[placeInWeek(day)] ?? "MO";
}

/** The Monday of a day's week. */
export const mondayOf = (day: LocalDate): LocalDate => addDays(day, -placeInWeek(day));

/** The first day of a day's month. */
export const firstOfMonth = (day: LocalDate): LocalDate => LocalDate.parse(`${day.slice(0, 7)}-01`);

/** The same day of another month, or its last day when the month is shorter. */
export function addMonths(day: LocalDate, months: number): LocalDate {
  const first = at(firstOfMonth(day));
  first.setUTCMonth(first.getUTCMonth() + months);
  const length = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  const number = Math.min(Number(day.slice(8)), length);
  return LocalDate.parse(`${first.toISOString().slice(0, 7)}-${String(number).padStart(2, "0")}`);
}

/** The last day of a day's month. */
export const lastOfMonth = (day: LocalDate): LocalDate => addDays(addMonths(firstOfMonth(day), 1), -1);

/** Every day from one to another, both included. */
export function daysBetween(from: LocalDate, to: LocalDate): LocalDate[] {
  const days: LocalDate[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}

/** The seven days of a week from its Monday. */
export const weekOf = (day: LocalDate): LocalDate[] => daysBetween(mondayOf(day), addDays(mondayOf(day), 6));

/** The whole weeks, Monday first, that a month touches. */
export function weeksOfMonth(day: LocalDate): LocalDate[][] {
  const weeks: LocalDate[][] = [];
  for (let monday = mondayOf(firstOfMonth(day)); monday <= lastOfMonth(day); monday = addDays(monday, 7))
    weeks.push(weekOf(monday));
  return weeks;
}

/** The later of two days. */
export const later = (one: LocalDate, other: LocalDate): LocalDate => [one, other].toSorted().at(-1) ?? one;
