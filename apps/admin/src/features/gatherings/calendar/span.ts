import { addDays, type LocalDate } from "@trama/kernel";
import { addMonths, firstOfMonth, lastOfMonth, mondayOf, weeksOfMonth } from "../days";
import type { View } from "./calendar-search";

/** Days from one to another, both included. */
export interface Span {
  from: LocalDate;
  to: LocalDate;
}

/** The days that a view of the calendar shows around a day; a month is drawn as whole weeks. */
export function spanOf(view: View, day: LocalDate): Span {
  const week = { from: mondayOf(day), to: addDays(mondayOf(day), 6) };
  if (view === "settimana") return week;
  if (view === "elenco") return { from: firstOfMonth(day), to: lastOfMonth(day) };
  const days = weeksOfMonth(day).flat();
  return { from: days.at(0) ?? week.from, to: days.at(-1) ?? week.to };
}

/** The day that shows the previous (-1) or the next (1) of a view; another month is looked at from its first day. */
export function stepped(view: View, day: LocalDate, step: -1 | 1): LocalDate {
  return view === "settimana" ? addDays(day, 7 * step) : addMonths(firstOfMonth(day), step);
}
