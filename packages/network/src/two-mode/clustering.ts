import type { Graph } from "../graph/graph.js";
import { requireModes } from "../graph/require.js";
import type { MeasureCard } from "../measures/card.js";
import { degrees } from "../measures/degree.js";

/** Share of paths of three ties that close into a square. NaN without such paths. @throws NotDefined on a one-mode network. */
export function squareClosure(graph: Graph): number {
  requireModes(graph, "squareClosure");
  const degree = degrees(graph);
  let paths = 0;
  for (let t = 0; t < graph.m; t++) paths += (degree[graph.sources[t]] - 1) * (degree[graph.targets[t]] - 1);
  let corners = 0;
  for (let v = 0; v < graph.n; v++)
    for (const shared of sharedPartners(graph, v).values()) corners += (shared * (shared - 1)) / 2;
  return corners / paths;
}

/**
 * For each node, the mean overlap of its partners with those of the nodes it shares any with (shared over all
 * partners of the two). 0 for a node that shares none. @throws NotDefined on a one-mode network.
 */
export function partnerOverlap(graph: Graph): Float64Array {
  requireModes(graph, "partnerOverlap");
  const degree = degrees(graph);
  return Float64Array.from({ length: graph.n }, (_, v) => {
    const shared = sharedPartners(graph, v);
    let sum = 0;
    for (const [u, count] of shared) sum += count / (degree[u] + degree[v] - count);
    return shared.size === 0 ? 0 : sum / shared.size;
  });
}

function sharedPartners({ out }: Graph, v: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (let k = out.offsets[v]; k < out.offsets[v + 1]; k++) {
    const partner = out.neighbours[k];
    for (let e = out.offsets[partner]; e < out.offsets[partner + 1]; e++) {
      const u = out.neighbours[e];
      if (u !== v) counts.set(u, (counts.get(u) ?? 0) + 1);
    }
  }
  return counts;
}

export const twoModeClusteringCard: MeasureCard = {
  id: "twoModeClustering",
  call: "squareClosure(graph); partnerOverlap(graph)",
  source: "Robins & Alexander 2004; Latapy, Magnien & Del Vecchio 2008",
  unit: "share",
  range: [0, 1],
  known: { network: "davis", value: 0.46776406035665297, measured: squareClosure },
};
