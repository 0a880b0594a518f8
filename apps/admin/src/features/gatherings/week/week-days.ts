import type { GatheringSummary } from "@trama/gatherings";
import { addDays, type LocalDate } from "@trama/kernel";

/** How far back, in days, gatherings without a count are still looked for. */
const lookBack = 28;
/** How many days, today included, make "my week". */
const lookAhead = 7;
/** For how many days what is done stays in sight, to be corrected. */
const stillShown = 7;

/** The days that the week asks for. */
export const weekSpan = (today: LocalDate) => ({ from: addDays(today, -lookBack), to: addDays(today, lookAhead - 1) });

/** Gatherings of one day. */
export interface WeekDay {
  day: LocalDate;
  gatherings: GatheringSummary[];
}

/** The week of who runs gatherings: what must still be counted first, then today and what comes, then what is done. */
export interface MyWeek {
  toCount: WeekDay[];
  coming: WeekDay[];
  done: WeekDay[];
}

const ofTime = ({ day, start }: GatheringSummary) => day + start;

function grouped(gatherings: readonly GatheringSummary[], latestFirst: boolean): WeekDay[] {
  const inTime = gatherings.toSorted((a, b) => (ofTime(a) < ofTime(b) ? -1 : 1));
  const days = [...Map.groupBy(inTime, ({ day }) => day)].map(([day, list]) => ({ day, gatherings: list }));
  return latestFirst ? days.reverse() : days;
}

/** Arranges gatherings around today. The latest uncounted day comes first: it is the best remembered. */
export function myWeek(gatherings: readonly GatheringSummary[], today: LocalDate): MyWeek {
  const past = gatherings.filter(({ day }) => day < today);
  return {
    toCount: grouped(
      past.filter(({ countMissing }) => countMissing),
      true,
    ),
    coming: grouped(
      gatherings.filter(({ day }) => day >= today),
      false,
    ),
    done: grouped(
      past.filter(({ countMissing, day }) => !countMissing && day >= addDays(today, -stillShown)),
      true,
    ),
  };
}

/** Every gathering of the week that waits for a count, in the order of the screen: today's too, once over. */
export function waiting({ toCount, coming }: MyWeek): GatheringSummary[] {
  return [...toCount, ...coming].flatMap(({ gatherings }) => gatherings).filter(({ countMissing }) => countMissing);
}
