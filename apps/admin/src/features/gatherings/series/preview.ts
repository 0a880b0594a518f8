import { type ClosurePeriod, occurrences, type Rhythm } from "@trama/gatherings";
import { addDays, type LocalDate } from "@trama/kernel";

interface Rule {
  from: LocalDate;
  until: LocalDate | null;
  rhythm: Rhythm;
  observesClosures: boolean;
}

/** How many of its first dates a preview shows. */
const shown = 5;
/** Within how many days they are looked for: a rhythm of twelve months meets a closure more than once. */
const within = 6 * 366;

/** The first dates of a rule, and those among them on which a closure stops it. */
export function firstDates(
  rule: Rule,
  closures: readonly ClosurePeriod[],
): { dates: LocalDate[]; closed: LocalDate[] } {
  const dates: LocalDate[] = [];
  const closed: LocalDate[] = [];
  for (const day of occurrences(rule, rule.from, addDays(rule.from, within))) {
    const stops = rule.observesClosures && closures.some(({ from, to }) => from <= day && day <= to);
    (stops ? closed : dates).push(day);
    if (dates.length === shown) break;
  }
  return { dates, closed };
}
