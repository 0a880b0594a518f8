import type { Graph } from "../graph/graph.js";
import { fromZero, type MeasureCard } from "./card.js";

/** Which ties of a directed network count; an undirected one has one kind only. */
export type Direction = "out" | "in" | "all";

/** Number of ties of each node. */
export function degrees(graph: Graph, direction: Direction = "all"): Int32Array {
  const counts = new Int32Array(graph.n);
  const outwards = direction !== "in" || !graph.directed;
  const inwards = direction !== "out" || !graph.directed;
  const { sources, targets, m } = graph;
  for (let t = 0; t < m; t++) {
    if (outwards) counts[sources[t]]++;
    if (inwards) counts[targets[t]]++;
  }
  return counts;
}

/** Mean number of ties of a node: 2m/n, or m/n in a directed network. NaN without nodes. */
export function meanDegree(graph: Graph): number {
  return ((graph.directed ? 1 : 2) * graph.m) / graph.n;
}

export const degreeCard: MeasureCard = {
  id: "degree",
  call: "degrees(graph); meanDegree(graph)",
  source: "Wasserman & Faust 1994",
  unit: "ties",
  range: fromZero,
  known: { network: "karate", value: 4.588235294117647, measured: meanDegree },
};
