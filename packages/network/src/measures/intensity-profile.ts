import type { Graph } from "../graph/graph.js";
import type { MeasureCard } from "./card.js";

/** One level of strength: how many ties have it, and their share. */
export interface IntensityLevel {
  readonly level: number;
  readonly ties: number;
  readonly share: number;
}

/** The ties by level of strength, from the weakest; levels that no tie has are left out. */
export function intensityProfile(graph: Graph): IntensityLevel[] {
  const counts = new Map<number, number>();
  for (const weight of graph.weights) counts.set(weight, (counts.get(weight) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => a - b).map(([level, ties]) => ({ level, ties, share: ties / graph.m }));
}

export const intensityProfileCard: MeasureCard = {
  id: "intensityProfile",
  call: "intensityProfile(graph)",
  source: "PARTNER survey (frequency levels), Varda 2008",
  unit: "share",
  range: [0, 1],
  known: {
    network: "territorio_a",
    value: 70 / 136,
    measured: (graph) => intensityProfile(graph)[0].share,
  },
};
