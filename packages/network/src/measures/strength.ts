import type { Graph } from "../graph/graph.js";
import { fromZero, type MeasureCard } from "./card.js";
import type { Direction } from "./degree.js";

/** Sum of the weights of the ties of each node. */
export function strengths(graph: Graph, direction: Direction = "all"): Float64Array {
  const sums = new Float64Array(graph.n);
  const { sources, targets, weights, m } = graph;
  if (direction !== "in" || !graph.directed) for (let t = 0; t < m; t++) sums[sources[t]] += weights[t];
  if (direction !== "out" || !graph.directed) for (let t = 0; t < m; t++) sums[targets[t]] += weights[t];
  return sums;
}

/** Sum of the weights of all ties. */
export function totalStrength(graph: Graph): number {
  let sum = 0;
  for (let t = 0; t < graph.m; t++) sum += graph.weights[t];
  return sum;
}

export const strengthCard: MeasureCard = {
  id: "strength",
  call: "strengths(graph); totalStrength(graph)",
  source: "Barrat et al. 2004",
  unit: "weight",
  range: fromZero,
  known: { network: "karate", value: 231, measured: totalStrength },
};
