import type { Language } from "@trama/kernel";

const locales: Record<Language, string> = { it: "it-IT", en: "en-GB" };

const dates = new Map<string, Intl.DateTimeFormat>();
const numbers = new Map<string, Intl.NumberFormat>();

/** The browser takes longer to make a format than to use it a hundred times: each is made once. */
function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const format = dates.get(key) ?? new Intl.DateTimeFormat(locale, options);
  dates.set(key, format);
  return format;
}

function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const format = numbers.get(key) ?? new Intl.NumberFormat(locale, options);
  numbers.set(key, format);
  return format;
}

// A calendar date belongs to no time zone: it is read and written in the same one, so that no day is lost.
const calendar = { timeZone: "UTC" } as const;
const atMidnight = (day: string) => new Date(`${day.slice(0, 10)}T00:00:00Z`);

/** A calendar date in words: "14 ottobre 2019". */
export function dayText(day: string, language: Language): string {
  return dateFormat(locales[language], { ...calendar, dateStyle: "long" }).format(atMidnight(day));
}

/** A calendar date with its weekday, as a line of its own: "Domenica 22 novembre 2026". */
export function weekdayText(day: string, language: Language): string {
  const text = dateFormat(locales[language], { ...calendar, dateStyle: "full" }).format(atMidnight(day));
  return text.charAt(0).toLocaleUpperCase(locales[language]) + text.slice(1);
}

/** A day as one says it in a sentence: "giovedì 28 maggio", with its year only when asked for. */
export function dayNameText(day: string, language: Language, withYear: boolean): string {
  return dateFormat(locales[language], {
    ...calendar,
    weekday: "long",
    day: "numeric",
    month: "long",
    ...(withYear ? { year: "numeric" } : {}),
  }).format(atMidnight(day));
}

/** Some days in a row: "23-29 novembre 2026". */
export function spanText(from: string, to: string, language: Language): string {
  const format = dateFormat(locales[language], { ...calendar, dateStyle: "long" });
  // Some ranges come with a nought before the day, as no single date does.
  return format.formatRange(atMidnight(from), atMidnight(to)).replaceAll(/\b0(?=\d)/g, "");
}

/** The name of a day of the week, whole or in three letters: "giovedì", "gio". */
export function weekdayNameText(day: string, language: Language, weekday: "long" | "short"): string {
  return dateFormat(locales[language], { ...calendar, weekday }).format(atMidnight(day));
}

/** A year, a month or a day as they were stated: "2019", "gennaio 2019", "1 gennaio 2019". */
export function statedDateText(stated: string, language: Language): string {
  if (stated.length === 4) return stated;
  if (stated.length > 7) return dayText(stated, language);
  return dateFormat(locales[language], { ...calendar, month: "long", year: "numeric" }).format(
    atMidnight(`${stated}-01`),
  );
}

/** A number with thousands apart, also when they are only four digits: "7.100". */
export function numberText(value: number, language: Language): string {
  return numberFormat(locales[language], { useGrouping: "always", maximumFractionDigits: 2 }).format(value);
}

/** A share from 0 to 1 as a percentage with one decimal at most: "23,5%". */
export function shareText(share: number, language: Language): string {
  return numberFormat(locales[language], { style: "percent", maximumFractionDigits: 1 }).format(share);
}

/** A moment in a time zone: "14 ottobre 2019 alle ore 08:05". */
export function momentText(instant: string, timeZone: string, language: Language): string {
  const format = dateFormat(locales[language], { timeZone, dateStyle: "long", timeStyle: "short" });
  return format.format(new Date(instant));
}

/** The hour, 0 to 23, in a time zone. */
export function hourIn(timeZone: string, at: Date): number {
  return Number(dateFormat("en-GB", { timeZone, hour: "2-digit", hourCycle: "h23" }).format(at));
}
