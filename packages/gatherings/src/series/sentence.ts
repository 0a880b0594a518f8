import type { Language, LocalTime, Say } from "@trama/kernel";
import { type Rhythm, type Weekday, weekdays } from "./rule.js";

/** What a sentence is said with: the language's way with lists and hours, and the messages of the gatherings. */
export interface Voice {
  language: Language;
  say: Say;
}

const locales = { it: "it-IT", en: "en-GB" } as const;

/** A time of day as the language writes it: `16.30` in Italian. */
export function timeText(time: LocalTime, language: Language): string {
  const plain = time.replace(/^0/, "");
  return language === "it" ? plain.replace(":", ".") : plain;
}

/** From when to when: `16.30-18.30`; an end that is not after the start is of the day after. */
export function hoursText({ start, end }: { start: LocalTime; end: LocalTime }, { language, say }: Voice): string {
  const hours = { start: timeText(start, language), end: timeText(end, language) };
  return say(end > start ? "gatherings:hours.sameDay" : "gatherings:hours.overnight", hours);
}

/** When a series comes back, as a sentence: `Lunedì e giovedì`, `Ogni primo lunedì del mese`. */
export function rhythmText(rhythm: Rhythm, voice: Voice): string {
  const text = plainRhythm(rhythm, voice);
  return text.slice(0, 1).toLocaleUpperCase(locales[voice.language]) + text.slice(1);
}

/** When a series comes back and at which hours: `Lunedì e giovedì, 16.30-18.30`. */
export function recurrenceText(series: { rhythm: Rhythm; start: LocalTime; end: LocalTime }, voice: Voice): string {
  const parts = { rhythm: rhythmText(series.rhythm, voice), hours: hoursText(series, voice) };
  return voice.say("gatherings:rhythm.atHours", parts);
}

const dayName = (day: Weekday, { say }: Voice) => say(`gatherings:weekday.${day}`);

function plainRhythm(rhythm: Rhythm, voice: Voice): string {
  if (rhythm.every === "week") return weeksText(rhythm, voice);
  const text = rhythm.every === "monthDay" ? monthDayText(rhythm, voice) : monthWeekdayText(rhythm, voice);
  const notAlways = rhythm.every === "monthDay" ? rhythm.day > 28 : rhythm.nth === 5;
  return notAlways ? voice.say("gatherings:rhythm.whereThere", { rhythm: text }) : text;
}

function weeksText({ interval, on }: Extract<Rhythm, { every: "week" }>, voice: Voice): string {
  const days = weekdays.filter((day) => on.includes(day));
  const text = daysText(days, voice);
  if (interval === 1 && days.length > 1) return text;
  return voice.say("gatherings:rhythm.weeks", { count: interval, days: text });
}

/** Days in a row from three on are told by the first and the last. */
function daysText(days: readonly Weekday[], voice: Voice): string {
  const { language, say } = voice;
  const [first, last] = [days[0], days.at(-1)];
  if (days.length === weekdays.length) return say("gatherings:rhythm.everyDay");
  if (first && last && days.length > 2 && weekdays.indexOf(last) - weekdays.indexOf(first) === days.length - 1) {
    const key = last === "SU" ? "gatherings:rhythm.spanToSunday" : "gatherings:rhythm.span";
    return say(key, { from: dayName(first, voice), to: dayName(last, voice) });
  }
  return new Intl.ListFormat(locales[language], { type: "conjunction" }).format(days.map((day) => dayName(day, voice)));
}

function monthWeekdayText({ interval, weekday, nth }: Extract<Rhythm, { every: "monthWeekday" }>, voice: Voice) {
  return voice.say("gatherings:rhythm.monthWeekday", {
    count: interval,
    nth: weekday === "SU" ? voice.say(`gatherings:nthSunday.${nth}`) : voice.say(`gatherings:nth.${nth}`),
    day: dayName(weekday, voice),
  });
}

function monthDayText({ interval, day }: Extract<Rhythm, { every: "monthDay" }>, { language, say }: Voice): string {
  if (day === 1) return say("gatherings:rhythm.monthFirst", { count: interval });
  const ordinal = new Intl.PluralRules(locales[language], { type: "ordinal" }).select(day);
  const told = say(`gatherings:rhythm.day.${ordinal}`, { count: day });
  return say("gatherings:rhythm.monthDay", { count: interval, day: told });
}
