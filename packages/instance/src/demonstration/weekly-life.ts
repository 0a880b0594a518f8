import type { HeadCount, Rhythm, Weekday } from "@trama/gatherings";
import { addDays, type LocalDate } from "@trama/kernel";
import { chance, choice } from "./chance.js";

/** How every invented record says that it is one. */
export const invented = "Dato inventato per la dimostrazione";

/** What the rule needs to know of a lab. */
export interface LivingLab {
  /** The same lab always lives the same life. */
  slug: string;
  /** What it does, in its own words; the first two become recurring activities. */
  activities: readonly string[];
}

/** A recurring activity that the demonstration makes up. */
export interface InventedSeries {
  title: string;
  kind: "activity" | "council";
  rhythm: Rhythm;
  start: string;
  end: string;
  /** How many usually come. */
  usual: number;
}

const afternoons = ["MO", "TU", "WE", "TH", "FR"] as const satisfies readonly Weekday[];
const hours: readonly [readonly [string, string], ...(readonly [string, string])[]] = [
  ["15:00", "17:00"],
  ["15:30", "17:30"],
  ["16:30", "18:30"],
  ["17:30", "19:30"],
];

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

function series(lab: LivingLab, title: string, kind: InventedSeries["kind"], rhythm: Rhythm): InventedSeries {
  const key = `${lab.slug}/${title}`;
  const [start, end] = choice(`${key}/hours`, hours);
  const usual = 7 + Math.floor(chance(`${key}/usual`) * 10);
  return { title: capital(title), kind, rhythm, start, end, usual };
}

/**
 * The recurring activities of a lab: one every week, one every other week, and its council four times a year. With the
 * one-off events this makes some 88 gatherings and 1,000 attendances a year: the territory of Pavia counted 7,100 people
 * in little more than a year in seven labs (serviziocivilemagazine.it, in the preset's sources).
 */
export function seriesOf(lab: LivingLab): InventedSeries[] {
  const [first = "porte aperte", second = "incontro tra vicini"] = lab.activities;
  const day = (title: string): Weekday => choice(`${lab.slug}/${title}/day`, afternoons);
  return [
    series(lab, first, "activity", { every: "week", interval: 1, on: [day(first)] }),
    series(lab, second, "activity", { every: "week", interval: 2, on: [day(second)] }),
    series(lab, "Consulta", "council", {
      every: "monthWeekday",
      interval: 3,
      nth: choice(`${lab.slug}/council/nth`, [1, 2, 3, -1]),
      weekday: day("council"),
    }),
  ];
}

/** A gathering that stands alone: a feast at the beginning of summer, one before Christmas. */
export function eventsOf(lab: LivingLab, year: number): { title: string; day: LocalDate; usual: number }[] {
  const on = (month: string, within: number) =>
    addDays(`${year}-${month}-01` as LocalDate, Math.floor(chance(`${lab.slug}/${year}/${month}`) * within));
  return [
    { title: "Festa d'estate", day: on("06", 28), usual: 60 },
    { title: "Festa di dicembre", day: on("12", 20), usual: 45 },
  ];
}

/** How many come in each month, beside the usual number: January first. */
const seasons = [0.9, 1, 1.05, 1.05, 1.1, 0.9, 0.6, 0.35, 0.9, 1.1, 1.15, 0.8];

/**
 * How many came on a day. It follows the season, grows by half over the span from `first` to `last`, and wavers by a
 * quarter; the new people are a third at the beginning and a tenth at the end.
 */
export function headCountOn(
  key: string,
  usual: number,
  day: LocalDate,
  { first, last }: { first: LocalDate; last: LocalDate },
  bands: readonly string[],
): HeadCount {
  const days = (from: LocalDate, to: LocalDate) => (Date.parse(to) - Date.parse(from)) / 86_400_000;
  const along = Math.min(1, Math.max(0, days(first, day) / Math.max(1, days(first, last))));
  const season = seasons[Number(day.slice(5, 7)) - 1] ?? 1;
  const wavering = 0.75 + chance(`${key}/${day}`) * 0.5;
  const total = Math.max(2, Math.round(usual * season * (0.8 + 0.4 * along) * wavering));
  const newShare = (0.33 - 0.23 * along) * (0.5 + chance(`${key}/${day}/new`));
  const weights = bands.map((band) => 0.5 + chance(`${key}/${band}`));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const split = bands.map((band, at): [string, number] => [
    band,
    Math.floor((total * (weights[at] ?? 0)) / Math.max(whole, 1)),
  ]);
  return { total, bands: Object.fromEntries(split), newPeople: Math.min(total, Math.round(total * newShare)) };
}

/** What becomes of a date: most are held, a few cancelled. */
export function fateOn(key: string, day: LocalDate): "held" | "cancelled" {
  return chance(`${key}/${day}/fate`) < 0.03 ? "cancelled" : "held";
}
