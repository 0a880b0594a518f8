import { OpenSeries, type Rhythm, ScheduleGathering, type Weekday } from "@trama/gatherings";
import type { LocalDate } from "@trama/kernel";
import { z } from "zod";
import { weekdayOf } from "../days";

const { owner, day, start, end, status: _status, ...facts } = ScheduleGathering.shape;
const { until, rhythm, observesClosures } = OpenSeries.shape;

/** One form for what happens once and for what comes back: the rhythm counts only when `repeats` says so. */
export const NewGathering = z.object({
  owner,
  ...facts,
  day,
  start,
  end,
  tentative: z.boolean(),
  repeats: z.boolean(),
  until,
  rhythm,
  observesClosures,
});
export type NewGathering = z.output<typeof NewGathering>;

/** A rhythm of a kind that fits a day: its weekday, its place in the month, its number. */
export function rhythmOn(every: Rhythm["every"], day: LocalDate, interval = 1): Rhythm {
  const weekday: Weekday = weekdayOf(day);
  const number = Number(day.slice(8));
  switch (every) {
    case "week":
      return { every, interval, on: [weekday] };
    case "monthDay":
      return { every, interval, day: number };
    case "monthWeekday":
      return { every, interval, weekday, nth: nthOf(number) };
  }
}

const nths = [1, 2, 3, 4] as const;

/** Which of its weekday in the month a day is; the fifth is the last. */
const nthOf = (number: number) => nths[Math.ceil(number / 7) - 1] ?? -1;

/** What the form asks for: a gathering, or a series. */
export function asked({
  repeats,
  tentative,
  day: on,
  until: last,
  rhythm: rule,
  observesClosures: closes,
  ...common
}: NewGathering):
  | { kind: "gathering"; json: z.output<typeof ScheduleGathering> }
  | { kind: "series"; json: z.output<typeof OpenSeries> } {
  if (!repeats)
    return {
      kind: "gathering",
      json: ScheduleGathering.parse({ ...common, day: on, status: tentative ? "tentative" : "confirmed" }),
    };
  return {
    kind: "series",
    json: OpenSeries.parse({ ...common, from: on, until: last, rhythm: rule, observesClosures: closes }),
  };
}
