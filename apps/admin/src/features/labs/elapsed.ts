import { addDays, type LocalDate, monthsBetween } from "@trama/kernel";

/** How long something has lasted, in the largest whole units that still say enough. */
export type Elapsed =
  | { unit: "days"; days: number }
  | { unit: "months"; months: number }
  | { unit: "years"; years: number; months: number };

function daysBetween(from: LocalDate, to: LocalDate): number {
  let days = 0;
  for (let day = from; day < to; day = addDays(day, 1)) days += 1;
  return days;
}

/** The time from a day to a later one: days below a month, months below two years, then years and months. */
export function elapsed(from: LocalDate, to: LocalDate): Elapsed {
  const months = Math.max(0, monthsBetween(from, to));
  if (months === 0) return { unit: "days", days: daysBetween(from, to) };
  if (months < 24) return { unit: "months", months };
  return { unit: "years", years: Math.floor(months / 12), months: months % 12 };
}
