import type { GatheringSummary } from "@trama/gatherings";
import { standingOf } from "../standing";
import type { CalendarSearch } from "./calendar-search";

type Narrowing = Pick<CalendarSearch, "lab" | "comune" | "tipo" | "stato">;

/** Nothing narrowed. */
export const everything: Narrowing = { lab: undefined, comune: undefined, tipo: undefined, stato: undefined };

export const isNarrowed = ({ lab, comune, tipo, stato }: Narrowing): boolean =>
  [lab, comune, tipo, stato].some((one) => one !== undefined);

/** The gatherings that the address asks for, by the hour they begin. */
export function narrowed(gatherings: readonly GatheringSummary[], asked: Narrowing): GatheringSummary[] {
  const { lab, comune, tipo, stato } = asked;
  return gatherings
    .filter(
      (one) =>
        (lab === undefined || one.owner.ref.id === lab) &&
        (comune === undefined || one.owner.municipality?.istat === comune) &&
        (tipo === undefined || one.kind === tipo) &&
        (stato === undefined || standingOf(one) === stato),
    )
    .toSorted(inTime);
}

/** By day and hour, then by name. */
function inTime(a: GatheringSummary, b: GatheringSummary): number {
  const [one, other] = [a.day + a.start, b.day + b.start];
  return one === other ? a.title.localeCompare(b.title, "it") : one < other ? -1 : 1;
}

/** The gatherings by the day they begin; a day without any is not there. */
export function byDay<G extends Pick<GatheringSummary, "day">>(gatherings: readonly G[]): Map<G["day"], G[]> {
  return Map.groupBy(gatherings, ({ day }) => day);
}
