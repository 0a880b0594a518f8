import type { Graph } from "../graph/graph.js";
import { fromZero, type MeasureCard } from "./card.js";

/** How far apart nodes are, in steps, over the pairs that reach each other. */
export interface Distances {
  /** Longest of the shortest paths; 0 without ties. */
  readonly diameter: number;
  /** Mean over reachable ordered pairs. NaN without any. */
  readonly mean: number;
  /** Ordered pairs that reach each other. */
  readonly reachablePairs: number;
}

/** Diameter and mean distance, over reachable pairs. */
export function distances(graph: Graph): Distances {
  let diameter = 0;
  let sum = 0;
  let reachablePairs = 0;
  for (let source = 0; source < graph.n; source++) {
    const shells = shellSizes(graph, source);
    for (let steps = 1; steps < shells.length; steps++) {
      sum += steps * shells[steps];
      reachablePairs += shells[steps];
    }
    diameter = Math.max(diameter, shells.length - 1);
  }
  return { diameter, mean: sum / reachablePairs, reachablePairs };
}

/** How many nodes lie at each distance from the source; the first entry is the source itself. */
export function shellSizes(graph: Graph, source: number): number[] {
  const { offsets, neighbours } = graph.out;
  const reached = new Uint8Array(graph.n);
  reached[source] = 1;
  const shells: number[] = [];
  let shell = [source];
  while (shell.length > 0) {
    shells.push(shell.length);
    const next: number[] = [];
    for (const v of shell)
      for (let k = offsets[v]; k < offsets[v + 1]; k++) {
        const u = neighbours[k];
        if (reached[u] === 1) continue;
        reached[u] = 1;
        next.push(u);
      }
    shell = next;
  }
  return shells;
}

export const distancesCard: MeasureCard = {
  id: "distances",
  call: "distances(graph)",
  source: "Wasserman & Faust 1994",
  unit: "steps",
  range: fromZero,
  known: {
    network: "karate",
    value: 2.408199643493761,
    measured: (graph) => distances(graph).mean,
  },
};
