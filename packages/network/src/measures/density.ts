import type { Graph } from "../graph/graph.js";
import type { MeasureCard } from "./card.js";

/** Ties present over ties possible; in a two-mode network, over the pairs across modes. NaN when none is possible. */
export function density(graph: Graph): number {
  const { n, m, directed, modes } = graph;
  if (modes !== undefined) {
    let second = 0;
    for (const mode of modes) second += mode;
    return m / (second * (n - second));
  }
  return ((directed ? 1 : 2) * m) / (n * (n - 1));
}

export const densityCard: MeasureCard = {
  id: "density",
  call: "density(graph)",
  source: "Wasserman & Faust 1994; Schoen 2014",
  unit: "share",
  range: [0, 1],
  known: { network: "karate", value: 0.13903743315508021, measured: density },
};
