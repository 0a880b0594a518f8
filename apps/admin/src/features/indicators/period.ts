import type { LocalDate } from "@trama/kernel";

/** From a day to another, both counted. */
export interface Period {
  from: LocalDate;
  to: LocalDate;
}

/** The twelve calendar months that end with today's. */
export function lastTwelveMonths(today: LocalDate): Period {
  const month = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 12;
  const year = String(Math.floor(month / 12)).padStart(4, "0");
  return { from: `${year}-${String((month % 12) + 1).padStart(2, "0")}-01` as LocalDate, to: today };
}

/** A calendar year: this one up to today, an earlier one whole. */
export function yearUntil(today: LocalDate, ago: 0 | 1): Period {
  const year = String(Number(today.slice(0, 4)) - ago).padStart(4, "0");
  return { from: `${year}-01-01` as LocalDate, to: ago === 0 ? today : (`${year}-12-31` as LocalDate) };
}
