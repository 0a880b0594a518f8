import { type DashboardLine, type IndicatorVersion, reaches } from "@trama/indicators";
import type { LocalDate, Quantity } from "@trama/kernel";

/** A number as it is known, and on which day when somebody wrote it down. */
export interface Known extends Quantity {
  on: LocalDate | null;
}

/** How a number stands beside what was hoped for. */
export type Standing = "missing" | "hidden" | "below" | "reached" | "exceeded" | "unsure" | "noTarget" | "describes";

/** What is known of an indicator: from its measure, or from the last observation where nothing counts it. */
export function knownOf({ figure, observed }: DashboardLine, { source }: IndicatorVersion): Known | null {
  if (source.measure === undefined) return observed;
  if (!figure) return null;
  return { value: figure.value, qualifier: "qualifier" in figure ? figure.qualifier : "=", on: null };
}

/** How a number stands beside its target. Missing is missing, never zero. */
export function standingOf(
  direction: IndicatorVersion["direction"],
  known: Quantity | null,
  target: number | null,
): Standing {
  if (!known) return "missing";
  if (direction === "none") return "describes";
  if (target === null) return "noTarget";
  const reached = reaches(direction, known, target);
  if (reached === null) return "unsure";
  if (!reached) return "below";
  return known.value !== target || known.qualifier === (direction === "more" ? ">" : "<") ? "exceeded" : "reached";
}

/** The target of the last moment of the evaluation that has one: what all the work goes towards. */
export function goalOf<T extends { stage: string }>(
  targets: readonly T[],
  stages: readonly { code: string }[],
): T | null {
  const order = stages.map(({ code }) => code);
  return targets.toSorted((a, b) => order.indexOf(b.stage) - order.indexOf(a.stage))[0] ?? null;
}
