import type { Language, LocalTime } from "@trama/kernel";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyRhythm } from "../fixtures/rhythms.js";
import { sayGatherings } from "../fixtures/say.js";
import type { Rhythm } from "./rule.js";
import { hoursText, recurrenceText, rhythmText, type Voice } from "./sentence.js";

const voice = (language: Language): Voice => ({ language, say: sayGatherings(language) });
const weekly = (on: Extract<Rhythm, { every: "week" }>["on"], interval = 1): Rhythm => ({
  every: "week",
  interval,
  on,
});
const monthly = (
  nth: Extract<Rhythm, { every: "monthWeekday" }>["nth"],
  weekday: "MO" | "FR" | "SU",
  interval = 1,
): Rhythm => ({
  every: "monthWeekday",
  interval,
  weekday,
  nth,
});
const onDay = (day: number, interval = 1): Rhythm => ({ every: "monthDay", interval, day });

describe("a rhythm as a sentence", () => {
  test.each<[Rhythm, string, string]>([
    [weekly(["MO"]), "Ogni lunedì", "Every Monday"],
    [weekly(["SU"]), "Ogni domenica", "Every Sunday"],
    [weekly(["TH", "MO"]), "Lunedì e giovedì", "Monday and Thursday"],
    [weekly(["MO", "WE", "FR"]), "Lunedì, mercoledì e venerdì", "Monday, Wednesday and Friday"],
    [weekly(["MO", "TU", "WE", "TH", "FR"]), "Dal lunedì al venerdì", "Monday to Friday"],
    [weekly(["SA", "SU", "FR"]), "Dal venerdì alla domenica", "Friday to Sunday"],
    [weekly(["SA", "SU"]), "Sabato e domenica", "Saturday and Sunday"],
    [weekly(["MO", "TU", "WE", "TH", "FR", "SA", "SU"]), "Tutti i giorni", "Every day"],
    [weekly(["WE"], 2), "Ogni 2 settimane, mercoledì", "Every 2 weeks, Wednesday"],
    [weekly(["MO", "TU", "WE"], 3), "Ogni 3 settimane, dal lunedì al mercoledì", "Every 3 weeks, Monday to Wednesday"],
    [monthly(1, "MO"), "Ogni primo lunedì del mese", "Every first Monday of the month"],
    [monthly(1, "SU"), "Ogni prima domenica del mese", "Every first Sunday of the month"],
    [monthly(-1, "FR"), "Ogni ultimo venerdì del mese", "Every last Friday of the month"],
    [monthly(-1, "SU"), "Ogni ultima domenica del mese", "Every last Sunday of the month"],
    [
      monthly(5, "MO"),
      "Ogni quinto lunedì del mese (nei mesi in cui c'è)",
      "Every fifth Monday of the month (in the months that have it)",
    ],
    [monthly(2, "FR", 2), "Ogni 2 mesi, secondo venerdì del mese", "Every 2 months, second Friday of the month"],
    [onDay(15), "Il 15 di ogni mese", "The 15th of every month"],
    [onDay(8), "L'8 di ogni mese", "The 8th of every month"],
    [onDay(11, 3), "Ogni 3 mesi, l'11 del mese", "Every 3 months, the 11th of the month"],
    [onDay(22), "Il 22 di ogni mese", "The 22nd of every month"],
    [onDay(1), "Il primo giorno di ogni mese", "The first day of every month"],
    [onDay(31), "Il 31 di ogni mese (nei mesi in cui c'è)", "The 31st of every month (in the months that have it)"],
  ])("%o", (rhythm, italian, english) => {
    expect(rhythmText(rhythm, voice("it"))).toBe(italian);
    expect(rhythmText(rhythm, voice("en"))).toBe(english);
  });

  test("is one for each rhythm: two that differ are not told alike", () => {
    fc.assert(
      fc.property(anyRhythm, anyRhythm, (one, other) => {
        const same = JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
        for (const language of ["it", "en"] as const) {
          const told = rhythmText(one, voice(language));
          expect(told === rhythmText(other, voice(language))).toBe(same);
          expect(told).not.toMatch(/gatherings:|\{\{|undefined/);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

const sorted = (rhythm: Rhythm) => (rhythm.every === "week" ? { ...rhythm, on: [...rhythm.on].sort() } : rhythm);

describe("the hours", () => {
  const hours = (start: string, end: string) => ({ start: start as LocalTime, end: end as LocalTime });

  test("are written as the language does", () => {
    expect(hoursText(hours("08:00", "12:00"), voice("it"))).toBe("8.00-12.00");
    expect(hoursText(hours("16:30", "18:30"), voice("en"))).toBe("16:30\u2060–\u206018:30");
  });

  test("that pass midnight say so", () => {
    expect(hoursText(hours("21:00", "00:30"), voice("it"))).toBe("21.00-0.30 del giorno dopo");
  });

  test("stand beside the rhythm", () => {
    const series = { rhythm: weekly(["MO", "TH"]), ...hours("16:30", "18:30") };
    expect(recurrenceText(series, voice("it"))).toBe("Lunedì e giovedì, 16.30-18.30");
  });
});
