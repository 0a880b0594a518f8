import type { Graph } from "../graph/graph.js";
import { normalizedBetweenness } from "./betweenness.js";
import type { MeasureCard } from "./card.js";
import { type Direction, degrees } from "./degree.js";

/** How far degree is concentrated in one node: 1 for a star, 0 when all have the same. NaN below three nodes. */
export function degreeCentralisation(graph: Graph, direction: Direction = "all"): number {
  const { n, directed } = graph;
  const possible = !directed ? (n - 1) * (n - 2) : direction === "all" ? 2 * (n - 1) * (n - 2) : (n - 1) * (n - 1);
  return gapsToLargest(degrees(graph, direction)) / possible;
}

/** How far betweenness is concentrated in one node: 1 for a star. NaN below three nodes. */
export function betweennessCentralisation(graph: Graph): number {
  return gapsToLargest(normalizedBetweenness(graph)) / (graph.n - 1);
}

function gapsToLargest(values: Int32Array | Float64Array): number {
  let largest = 0;
  for (const value of values) if (value > largest) largest = value;
  let gaps = 0;
  for (const value of values) gaps += largest - value;
  return gaps;
}

export const centralisationCard: MeasureCard = {
  id: "centralisation",
  call: "degreeCentralisation(graph); betweennessCentralisation(graph)",
  source: "Freeman 1978; Schoen 2014",
  unit: "index",
  range: [0, 1],
  known: {
    network: "karate",
    value: 0.3996212121212121,
    measured: (graph) => degreeCentralisation(graph),
  },
};
