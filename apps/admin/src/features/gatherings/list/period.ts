import { addDays, LocalDate } from "@trama/kernel";
import type { Span } from "../calendar/span";
import { firstOfMonth, lastOfMonth } from "../days";

/** The days that the list is about. A year at most: nobody's calendar is asked for without an end. */
export const periods = ["mese", "giorno", "prossimi", "scorsi", "anno", "annoScorso"] as const;
export type Period = (typeof periods)[number];

const quarter = 91;

function yearOf(year: number): Span {
  return { from: LocalDate.parse(`${year}-01-01`), to: LocalDate.parse(`${year}-12-31`) };
}

/** The days of a period, around a day or around today. */
export function periodSpan(period: Period, day: LocalDate, today: LocalDate): Span {
  switch (period) {
    case "mese":
      return { from: firstOfMonth(day), to: lastOfMonth(day) };
    case "giorno":
      return { from: day, to: day };
    case "prossimi":
      return { from: today, to: addDays(today, quarter) };
    case "scorsi":
      return { from: addDays(today, -quarter), to: today };
    case "anno":
      return yearOf(Number(today.slice(0, 4)));
    case "annoScorso":
      return yearOf(Number(today.slice(0, 4)) - 1);
  }
}
