import { addDays, type LocalDate, monthsBetween } from "@trama/kernel";
import type { StableCollaborators } from "./people-counts.js";

/** The stable collaborators as the record has them, before anybody is told. */
export type CountedStable = Omit<StableCollaborators, "people"> & { people: number };

interface Participation {
  from: LocalDate;
  to: LocalDate | null;
}

/** The later of a period's end and the participation's own: the day on which it has lasted longest within the period. */
const lastWithin = ({ to }: Participation, end: LocalDate): LocalDate => (to !== null && to < end ? to : end);

/**
 * Whether a participation is stable in a period: on some day of it, it holds and has lasted at least `months` whole
 * months, its first and last day included. From 1 January it has lasted three months on 31 March.
 */
export function isStable(
  participation: Participation,
  { from, to }: { from: LocalDate; to: LocalDate },
  months: number,
): boolean {
  const last = lastWithin(participation, to);
  if (last < from || last < participation.from) return false;
  return monthsBetween(participation.from, addDays(last, 1)) >= months;
}

/** How many participations are stable in a period, or on a day when it is one day long. */
export function countStable(
  participations: readonly Participation[],
  period: { from: LocalDate; to: LocalDate },
  months: number,
): CountedStable {
  const people = participations.filter((one) => isStable(one, period, months)).length;
  return { measure: "stableCollaborators", ...period, months, people };
}
