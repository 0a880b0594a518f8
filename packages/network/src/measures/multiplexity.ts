import type { Graph } from "../graph/graph.js";
import { fromZero, type MeasureCard } from "./card.js";

/** How many kinds of relation join the pairs that are joined at all. */
export interface Multiplexity {
  readonly pairs: number;
  /** Mean number of kinds per joined pair. NaN without ties. */
  readonly mean: number;
  /** Share of joined pairs with two kinds or more. NaN without ties. */
  readonly multiplexShare: number;
}

/**
 * Kinds of relation per pair, from one network for each kind. Nodes are matched by id; a pair counts as joined
 * when it is joined in at least one of them, in either direction.
 */
export function multiplexity(kinds: readonly Graph[]): Multiplexity {
  const perPair = new Map<string, Set<number>>();
  for (const [kind, graph] of kinds.entries())
    for (let t = 0; t < graph.m; t++) {
      const ends = [graph.nodes[graph.sources[t]].id, graph.nodes[graph.targets[t]].id].sort();
      const pair = JSON.stringify(ends);
      const known = perPair.get(pair) ?? new Set();
      perPair.set(pair, known.add(kind));
    }
  const counts = [...perPair.values()].map(({ size }) => size);
  const sum = counts.reduce((total, count) => total + count, 0);
  return {
    pairs: counts.length,
    mean: sum / counts.length,
    multiplexShare: counts.filter((count) => count > 1).length / counts.length,
  };
}

export const multiplexityCard: MeasureCard = {
  id: "multiplexity",
  call: "multiplexity([graphOfKindA, graphOfKindB])",
  source: "Provan et al. 2005",
  unit: "kinds",
  range: fromZero,
  known: {
    network: "territorio_a",
    value: 285 / 155,
    measured: (graph, later) => multiplexity([graph, later]).mean,
  },
};
