import type { Graph } from "../graph/graph.js";
import { requireUndirected } from "../graph/require.js";
import type { MeasureCard } from "./card.js";
import { triangles } from "./triangles.js";

/** Share of the pairs of one's contacts that are tied to each other; NaN below two contacts. Undirected. */
export function localClustering(graph: Graph): Float64Array {
  requireUndirected(graph, "localClustering");
  const through = triangles(graph);
  const { offsets } = graph.out;
  const shares = new Float64Array(graph.n);
  for (let v = 0; v < graph.n; v++) {
    const degree = offsets[v + 1] - offsets[v];
    shares[v] = degree < 2 ? Number.NaN : through[v] / ((degree * (degree - 1)) / 2);
  }
  return shares;
}

/**
 * Mean of the local values. Nodes with fewer than two contacts have none: `leave-out` (the default) leaves them out
 * of the mean, `zero` counts them as 0. Tools differ here, so say which one you report.
 */
export function meanClustering(graph: Graph, belowTwo: "leave-out" | "zero" = "leave-out"): number {
  const shares = localClustering(graph);
  let sum = 0;
  let counted = 0;
  for (const share of shares) {
    if (Number.isNaN(share)) continue;
    sum += share;
    counted++;
  }
  return sum / (belowTwo === "zero" ? graph.n : counted);
}

/** Closed triples over all triples. NaN without triples. Undirected. */
export function transitivity(graph: Graph): number {
  requireUndirected(graph, "transitivity");
  const { offsets } = graph.out;
  let closed = 0;
  let all = 0;
  for (const count of triangles(graph)) closed += count;
  for (let v = 0; v < graph.n; v++) {
    const degree = offsets[v + 1] - offsets[v];
    all += (degree * (degree - 1)) / 2;
  }
  return closed / all;
}

export const clusteringCard: MeasureCard = {
  id: "clustering",
  call: "localClustering(graph); meanClustering(graph); transitivity(graph)",
  source: "Watts & Strogatz 1998; Newman, Watts & Strogatz 2002",
  unit: "share",
  range: [0, 1],
  known: { network: "karate", value: 0.2556818181818182, measured: transitivity },
};
