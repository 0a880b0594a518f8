import { z } from "zod";

/** A calendar date `YYYY-MM-DD` in the territory's time zone. Comparing texts compares dates. */
export type LocalDate = string & { readonly "~day": true };

/** A moment in UTC, ISO 8601 with milliseconds: `2026-02-12T13:00:00.000Z`. */
export type Instant = string & { readonly "~instant": true };

/** A time of day `HH:MM` in the territory's time zone. Comparing texts compares times. */
export type LocalTime = string & { readonly "~time": true };

/** The schema of a `LocalTime`. */
export const LocalTime = z
  .string()
  .regex(/^([01][0-9]|2[0-3]):[0-5][0-9]$/)
  .transform((text) => text as LocalTime)
  .meta({ description: "Ora, HH:MM", format: "time" });

/** The schema of a `LocalDate`: refuses 30 February. */
export const LocalDate = z.iso
  .date()
  .transform((text) => text as LocalDate)
  .meta({ description: "Data, AAAA-MM-GG" });

/** The schema of an `Instant`. */
export const Instant = z.iso.datetime({ precision: 3 }).transform((text) => text as Instant);

/** What tells the time. Tests give their own. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

export function instantOf(date: Date): Instant {
  return date.toISOString() as Instant;
}

/** One for each zone: making one takes longer than telling a hundred days with it. */
const calendars = new Map<string, Intl.DateTimeFormat>();

/** The calendar date of a moment in an IANA time zone. */
export function dayIn(timeZone: string, at: Date): LocalDate {
  const calendar = calendars.get(timeZone) ?? new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" });
  calendars.set(timeZone, calendar);
  return calendar.format(at) as LocalDate;
}

/** The day before or after, `days` away. */
export function addDays(from: LocalDate, days: number): LocalDate {
  const at = new Date(`${from}T00:00:00.000Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10) as LocalDate;
}

/** Whole months elapsed from one date to a later one; negative when `to` comes first. */
export function monthsBetween(from: LocalDate, to: LocalDate): number {
  if (to < from) return 0 - monthsBetween(to, from);
  const months =
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
  return to.slice(8) < from.slice(8) ? months - 1 : months;
}

/** A span of days, both included. A missing end is open. */
export interface Period {
  from: LocalDate | null;
  to: LocalDate | null;
}

/** Whether two periods share at least one day. */
export function overlaps(a: Period, b: Period): boolean {
  const startsBeforeEnd = (x: Period, y: Period) => x.from === null || y.to === null || x.from <= y.to;
  return startsBeforeEnd(a, b) && startsBeforeEnd(b, a);
}

/** Whether a period holds on a day. */
export function holdsOn(period: Period, on: LocalDate): boolean {
  return (period.from === null || period.from <= on) && (period.to === null || on <= period.to);
}
