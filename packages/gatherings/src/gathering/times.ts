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

/** The last second of a day in a time zone. */
export function endOfDay(day: LocalDate, timeZone: string): Instant {
  const end = Temporal.PlainDate.from(day).toPlainDateTime("23:59:59").toZonedDateTime(timeZone);
  return new Date(end.epochMilliseconds).toISOString() as Instant;
}

/** A wall-clock time with its distance from UTC, as ISO 8601 writes it: `2026-02-12T14:00:00+01:00`. */
export function offsetTimeOf(day: LocalDate, time: LocalTime, timeZone: string): string {
  return zoned(day, time, timeZone).toString({ timeZoneName: "never" });
}

function zoned(day: LocalDate, time: LocalTime, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(timeZone, { disambiguation: "compatible" });
}
