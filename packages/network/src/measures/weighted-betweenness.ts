import { breadthFirstRows } from "../graph/breadth-first-order.js";
import type { Graph } from "../graph/graph.js";
import { addBucketDependencies } from "./bucket-paths.js";
import { fromZero, type MeasureCard } from "./card.js";
import { addHeapDependencies } from "./heap-paths.js";
import { tieLengths } from "./tie-lengths.js";

/** Beyond this length of the longest tie, a heap is cheaper than one bucket for each length. */
const longestForBuckets = 4096;

/**
 * Betweenness in which strong ties are short: the length of a tie is proportional to 1/weight, in exact integers.
 * With weights that no common multiple makes integer, paths within one part in 10¹⁰ count as equally long.
 */
export function weightedBetweenness(graph: Graph): Float64Array {
  const rows = breadthFirstRows(graph, { weighted: true });
  const { lengths, exact, longest } = tieLengths(rows.weights, graph.n);
  const placed = new Float64Array(graph.n);
  if (exact && longest <= longestForBuckets) addBucketDependencies(rows, lengths, longest, placed);
  else addHeapDependencies(rows, lengths, exact ? 0 : 1e-10, placed);
  const scores = new Float64Array(graph.n);
  const share = graph.directed ? 1 : 0.5;
  for (let k = 0; k < graph.n; k++) scores[rows.order[k]] = placed[k] * share;
  return scores;
}

export const weightedBetweennessCard: MeasureCard = {
  id: "weightedBetweenness",
  call: "weightedBetweenness(graph)",
  source: "Brandes 2001; Opsahl, Agneessens & Skvoretz 2010",
  unit: "pairs",
  range: fromZero,
  known: { network: "karate", value: 209, measured: (graph) => weightedBetweenness(graph)[0] },
};
