import {
  type DashboardLine,
  goalOf,
  type IndicatorCatalogue,
  type Known,
  knownOf,
  type Standing,
  standingOf,
} from "@trama/indicators";

/** An indicator with its figure, what was hoped for and how the two stand; without a line nothing of it may be seen. */
export interface IndicatorRow {
  id: string;
  item: IndicatorCatalogue["items"][number];
  line: DashboardLine | null;
  known: Known | null;
  goal: { stage: string; value: number } | null;
  standing: Standing | null;
}

/** One indicator beside its goal: the target of the stage named, else that of the last stage that has one. */
export function rowOf(
  item: IndicatorRow["item"],
  line: DashboardLine | null,
  stages: readonly { code: string }[],
  stage?: string,
): IndicatorRow {
  if (!line) return { id: item.code, item, line, known: null, goal: null, standing: null };
  const known = knownOf(line, item.current);
  const of = stage === undefined ? line.targets : line.targets.filter((one) => one.stage === stage);
  const goal = goalOf(of, stages);
  const standing = standingOf(item.current.direction, { known, hidden: line.hidden }, goal?.value ?? null);
  return { id: item.code, item, line, known, goal, standing };
}
