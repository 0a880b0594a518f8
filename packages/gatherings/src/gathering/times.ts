import { addDays, type Instant, LocalDate, type LocalTime } from "@trama/kernel";
import { Temporal } from "temporal-polyfill";

/** The first and last day that a calendar of ours can hold. */
const firstDay = "2000-01-01";
const lastDay = "2099-12-31";

/** The schema of a day of the calendar: a date far from our times is a slip of the keyboard. */
export const CalendarDay = LocalDate.refine((day) => day >= firstDay && day <= lastDay, {
  params: { message: "gatherings:issue.dayOutOfReach" },
});

/** The day on which something ends that begins on a day: an end before the start is of the day after. */
export function endDayOf(day: LocalDate, start: LocalTime, end: LocalTime): LocalDate {
  return end < start ? addDays(day, 1) : day;
}

/**
 * The moment of a wall-clock time in a time zone. An hour that daylight saving skips is shifted forward by the hour
 * skipped; of an hour that happens twice, the first counts.
 */
export function momentOf(day: LocalDate, time: LocalTime, timeZone: string): Instant {
  return new Date(zoned(day, time, timeZone).epochMilliseconds).toISOString() as Instant;
}

/** The days of a span, both ends included, on which daylight saving skips a time of day. */
export function skippedOn(time: LocalTime, first: LocalDate, last: LocalDate, timeZone: string): LocalDate[] {
  const days: LocalDate[] = [];
  let change = zoned(first, "00:00" as LocalTime, timeZone).getTimeZoneTransition("next");
  for (; change; change = change.getTimeZoneTransition("next")) {
    const day = dayOf(change.toPlainDateTime());
    if (day > last) break;
    if (clockTimeOf(day, time, timeZone) !== time) days.push(day);
  }
  return days;
}

/** What the clocks say at a wall-clock time: itself, unless daylight saving skips it. */
export function clockTimeOf(day: LocalDate, time: LocalTime, timeZone: string): LocalTime {
  return timeOf(zoned(day, time, timeZone).toPlainDateTime());
}

/** A span that begins when the clocks skip it, as they show it: later, and as long as ever. */
export function clockSpan(day: LocalDate, start: LocalTime, end: LocalTime, timeZone: string) {
  const plain = (on: LocalDate, at: LocalTime) => Temporal.PlainDateTime.from(`${on}T${at}`);
  const begins = zoned(day, start, timeZone).toPlainDateTime();
  const ends = begins.add(plain(endDayOf(day, start, end), end).since(plain(day, start)));
  return { day: dayOf(begins), start: timeOf(begins), endDay: dayOf(ends), end: timeOf(ends) };
}

/** A wall-clock time with its distance from UTC, as ISO 8601 writes it: `2026-02-12T14:00:00+01:00`. */
export function offsetTimeOf(day: LocalDate, time: LocalTime, timeZone: string): string {
  return zoned(day, time, timeZone).toString({ timeZoneName: "never" });
}

function zoned(day: LocalDate, time: LocalTime, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(timeZone, { disambiguation: "compatible" });
}

const dayOf = (at: Temporal.PlainDateTime) => at.toPlainDate().toString() as LocalDate;
const timeOf = (at: Temporal.PlainDateTime) => at.toPlainTime().toString({ smallestUnit: "minute" }) as LocalTime;
