import { type MeasureAnswer, type Observation, quantityOf, sameScope } from "@trama/indicators";
import type { LocalDate, Quantity, RecordRef } from "@trama/kernel";

/** What an indicator was on a day, or over the month that ends on it; null when it is not known, or not for this reader. */
export interface Point {
  /** What tells it from another of the same day. */
  id: string;
  on: LocalDate;
  known: Quantity | null;
  hidden: boolean;
}

/** The observations of a scope that count, oldest first: neither corrected nor taken back. */
function standingObservations(observations: readonly Observation[], scope: RecordRef) {
  return observations
    .flatMap((one) =>
      one.value === null || one.correctedBy !== null || !sameScope(one.scope, scope)
        ? []
        : [{ ...one, value: one.value }],
    )
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

export function observedSeries(observations: readonly Observation[], scope: RecordRef): Point[] {
  return standingObservations(observations, scope).map(({ id, on, value, qualifier }) => ({
    ...{ id, on, known: { value, qualifier }, hidden: false },
  }));
}

export function countedSeries({ groups }: Pick<MeasureAnswer, "groups">): Point[] {
  return groups.map(({ to, figure, hidden }) => ({
    ...{ id: to, on: to },
    known: figure && quantityOf(figure),
    hidden,
  }));
}

/** Parts of a number, the largest first; what is not told comes last, in no order that would tell. */
export const largestFirst = (groups: MeasureAnswer["groups"]) =>
  groups.toSorted((one, other) => (other.figure?.value ?? -1) - (one.figure?.value ?? -1));

/** The points that are known, with what is known of them. */
export const knownPoints = (points: readonly Point[]) =>
  points.flatMap(({ id, on, known }) => (known ? [{ id, on, ...known }] : []));
