import { LocalTime } from "@trama/kernel";
import { z } from "zod";
import { CalendarDay } from "../gathering/times.js";

/** The days of a week, as RFC 5545 writes them, Monday first. */
export const weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;
export type Weekday = (typeof weekdays)[number];

const every = z.number().int().min(1).max(12).default(1);

/**
 * When a series comes back. Weekly: on some days, every so many weeks. Monthly on a weekday: the first Monday, the last
 * Friday (-1). Monthly on a day: the 15th; a month without that day has no date.
 */
export const Rhythm = z
  .discriminatedUnion("every", [
    z.strictObject({
      every: z.literal("week"),
      interval: every.meta({ description: "Ogni quante settimane" }),
      on: z.array(z.enum(weekdays)).min(1).max(7).meta({ description: "Giorni della settimana" }),
    }),
    z.strictObject({
      every: z.literal("monthWeekday"),
      interval: every.meta({ description: "Ogni quanti mesi" }),
      weekday: z.enum(weekdays).meta({ description: "Giorno della settimana" }),
      nth: z
        .union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(-1)])
        .meta({ description: "Quale del mese: 1 primo, -1 ultimo" }),
    }),
    z.strictObject({
      every: z.literal("monthDay"),
      interval: every.meta({ description: "Ogni quanti mesi" }),
      day: z.number().int().min(1).max(31).meta({ description: "Giorno del mese" }),
    }),
  ])
  .meta({ id: "Rhythm" });
export type Rhythm = z.output<typeof Rhythm>;

/** The one rule of a series. `until` is its last possible day; null goes on until somebody ends it. */
export const SeriesRule = z.strictObject({
  from: CalendarDay.meta({ description: "Dal giorno" }),
  until: CalendarDay.nullable().default(null).meta({ description: "Fino al giorno, compreso" }),
  start: LocalTime.meta({ description: "Ora d'inizio" }),
  end: LocalTime.meta({ description: "Ora di fine; prima dell'inizio vuol dire il giorno dopo" }),
  rhythm: Rhythm,
  /** Whether the territory's closure periods (August, school holidays) suspend it. */
  observesClosures: z.boolean().default(true).meta({ description: "Si ferma nei periodi di chiusura" }),
});
export type SeriesRule = z.output<typeof SeriesRule>;
