import type { GatheringSummary } from "@trama/gatherings";

type Timed = Pick<GatheringSummary, "day" | "start" | "endDay" | "end">;

const dayLength = 24 * 60;
/** Shorter gatherings are drawn as long as this, in minutes, so that their name can be read. */
const shortestDrawn = 45;

const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** Where something of a day is drawn: minutes from midnight, and its place among those side by side. */
export interface Place {
  from: number;
  to: number;
  lane: number;
  lanes: number;
}

/** A day drawn: each gathering in its place, and the places that stand for several when too many overlap. */
export interface DayLanes<G> {
  placed: (Place & { gathering: G })[];
  folded: (Place & { count: number })[];
}

function drawnSpan({ day, start, endDay, end }: Timed): { from: number; to: number } {
  const from = minutes(start);
  const to = endDay > day ? dayLength : minutes(end);
  return { from: Math.min(from, dayLength - shortestDrawn), to: Math.max(to, from + shortestDrawn) };
}

/** Gatherings that touch one another in time, through others if need be. */
function clusters<G extends Timed>(gatherings: readonly G[]): { gathering: G; from: number; to: number }[][] {
  const found: { gathering: G; from: number; to: number }[][] = [];
  let until = -1;
  const spans = gatherings
    .map((gathering) => ({ gathering, ...drawnSpan(gathering) }))
    .toSorted((a, b) => a.from - b.from || b.to - a.to);
  for (const one of spans) {
    const last = found.at(-1);
    if (last && one.from < until) last.push(one);
    else found.push([one]);
    until = Math.max(until, one.to);
  }
  return found;
}

/** Lays the gatherings of one day side by side where they overlap: at most `most` abreast, the last of them for the rest. */
export function dayLanes<G extends Timed>(gatherings: readonly G[], most: number): DayLanes<G> {
  const drawn: DayLanes<G> = { placed: [], folded: [] };
  for (const cluster of clusters(gatherings)) {
    const ends: number[] = [];
    const laid = cluster.map((one) => {
      const free = ends.findIndex((end) => end <= one.from);
      const lane = free === -1 ? ends.length : free;
      ends[lane] = one.to;
      return { ...one, lane };
    });
    const lanes = Math.min(ends.length, most);
    const kept = ends.length > most ? most - 1 : most;
    const rest = laid.filter(({ lane }) => lane >= kept);
    drawn.placed.push(...laid.filter(({ lane }) => lane < kept).map((one) => ({ ...one, lanes })));
    if (rest.length > 0)
      drawn.folded.push({
        from: Math.min(...rest.map(({ from }) => from)),
        to: Math.max(...rest.map(({ to }) => to)),
        lane: kept,
        lanes,
        count: rest.length,
      });
  }
  return drawn;
}

/** The whole hours that hold every gathering, and the usual ones of a working day. */
export function hoursShown(gatherings: readonly Timed[]): { first: number; last: number } {
  const spans = gatherings.map(drawnSpan);
  return {
    first: Math.floor(Math.min(8 * 60, ...spans.map(({ from }) => from)) / 60),
    last: Math.ceil(Math.max(19 * 60, ...spans.map(({ to }) => to)) / 60),
  };
}
