import type { Language, LocalDate } from "@trama/kernel";
import type { Month } from "./month.js";

const locales = { it: "it-IT", en: "en-GB" } as const;

/** Made once: making one takes longer than writing a whole page of dates with it. */
const formats = new Map<string, Intl.DateTimeFormat>();

function written(day: string, language: Language, options: Intl.DateTimeFormatOptions): string {
  const name = `${language} ${JSON.stringify(options)}`;
  const format = formats.get(name) ?? new Intl.DateTimeFormat(locales[language], { ...options, timeZone: "UTC" });
  formats.set(name, format);
  return format.format(new Date(`${day}T00:00:00.000Z`));
}

/** `lunedì 12 febbraio`; the year is told when it is not this one. */
export function dayText(day: LocalDate, language: Language, today: LocalDate): string {
  const sameYear = day.slice(0, 4) === today.slice(0, 4);
  return written(day, language, {
    weekday: "long",
    day: "numeric",
    month: "long",
    ...(sameYear ? {} : { year: "numeric" }),
  });
}

/** `gio 12 feb`. */
export function shortDay(day: LocalDate, language: Language): string {
  return written(day, language, { weekday: "short", day: "numeric", month: "short" });
}

/** `12 febbraio 2026`. */
export function dateText(day: LocalDate, language: Language): string {
  return written(day, language, { day: "numeric", month: "long", year: "numeric" });
}

/** `febbraio 2026`. */
export function monthText(month: Month, language: Language): string {
  return written(`${month}-01`, language, { month: "long", year: "numeric" });
}

/** The same text with a capital, at the start of a sentence. */
export function capital(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase("it") + text.slice(1);
}

/** The days of the week from Monday, whole and short. */
export function weekdayNames(language: Language): { long: string; short: string }[] {
  // 5 January 2026 is a Monday.
  return Array.from({ length: 7 }, (_, at) => {
    const day = `2026-01-${String(5 + at).padStart(2, "0")}`;
    return { long: written(day, language, { weekday: "long" }), short: written(day, language, { weekday: "short" }) };
  });
}
