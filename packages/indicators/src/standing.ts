import type { Figure, LocalDate, Quantity } from "@trama/kernel";
import type { IndicatorVersion } from "./indicator.js";
import type { DashboardLine } from "./indicator-view.js";
import { reaches } from "./reached.js";
import type { FrozenFigure } from "./stage.js";

/** A number as it is known, and on which day when somebody wrote it down. */
export interface Known extends Quantity {
  on: LocalDate | null;
}

/** How a number may stand beside what was hoped for. */
export const standings = [
  "missing",
  "hidden",
  "below",
  "reached",
  "exceeded",
  "unsure",
  "noTarget",
  "describes",
] as const;
export type Standing = (typeof standings)[number];

/** A figure as a number with how exactly it is known: what was counted is exact. */
export function quantityOf(figure: Figure): Quantity {
  return { value: figure.value, qualifier: "qualifier" in figure ? figure.qualifier : "=" };
}

/** What is known of an indicator: from its measure, or from the last observation where nothing counts it. */
export function knownOf(
  { figure, observed }: Pick<DashboardLine, "figure" | "observed">,
  { source }: Pick<IndicatorVersion, "source">,
): Known | null {
  if (source.measure === undefined) return observed;
  return figure && { ...quantityOf(figure), on: null };
}

/** What a figure that was frozen says, or the same asked again: counted, or observed. */
export function frozenQuantity({
  figure,
  value,
  qualifier,
}: Pick<FrozenFigure, "figure" | "value" | "qualifier">): Quantity | null {
  if (figure) return quantityOf(figure);
  return value === null ? null : { value, qualifier: qualifier ?? "=" };
}

/** How a number stands beside its target. Missing is missing, never zero; what is hidden is neither. */
export function standingOf(
  direction: IndicatorVersion["direction"],
  { known, hidden }: { known: Quantity | null; hidden: boolean },
  target: number | null,
): Standing {
  if (hidden) return "hidden";
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
