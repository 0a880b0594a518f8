import { addDays, type LocalDate } from "@trama/kernel";

/** The lengths of time by which a period may be divided. */
export const buckets = ["month", "quarter", "year"] as const;
export type Bucket = (typeof buckets)[number];

export interface Span {
  from: LocalDate;
  to: LocalDate;
}

const monthsIn = { month: 1, quarter: 3, year: 12 } as const satisfies Record<Bucket, number>;

/** The first day of the month, quarter or year that a day lies in. */
function firstDayOf(day: LocalDate, bucket: Bucket): LocalDate {
  const month = Number(day.slice(5, 7)) - 1;
  const first = month - (month % monthsIn[bucket]) + 1;
  return `${day.slice(0, 4)}-${String(first).padStart(2, "0")}-01` as LocalDate;
}

function monthsLater(day: LocalDate, months: number): LocalDate {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const year = String(Math.floor(month / 12)).padStart(4, "0");
  return `${year}-${String((month % 12) + 1).padStart(2, "0")}-01` as LocalDate;
}

/** The key under which the facts of a day are gathered: `2026-03`, `2026-Q1`, `2026`. */
export function keyOf(day: LocalDate, bucket: Bucket): string {
  if (bucket === "year") return day.slice(0, 4);
  if (bucket === "month") return day.slice(0, 7);
  return `${day.slice(0, 4)}-Q${Math.floor((Number(day.slice(5, 7)) + 2) / 3)}`;
}

/** A period divided at the borders of the calendar; the first and the last part may be shorter. */
export function spansOf({ from, to }: Span, bucket: Bucket | null): Span[] {
  if (to < from) return [];
  if (bucket === null) return [{ from, to }];
  const spans: Span[] = [];
  for (let start = from; start <= to; ) {
    const next = monthsLater(firstDayOf(start, bucket), monthsIn[bucket]);
    const last = addDays(next, -1);
    spans.push({ from: start, to: last < to ? last : to });
    start = next;
  }
  return spans;
}

/** How many parts of a period are still seen at a glance. */
const glance = 13;

/** The length of time that divides a period into parts that are seen at a glance: years where it is longer than that. */
export function bucketFor(period: Span): Bucket {
  return buckets.find((bucket) => spansOf(period, bucket).length <= glance) ?? "year";
}
