import type { Graph } from "../graph/graph.js";
import { requireModes } from "../graph/require.js";
import { betweenness } from "../measures/betweenness.js";
import type { MeasureCard } from "../measures/card.js";
import { modeSizes } from "./degree.js";

/** Betweenness over the most that a node of its mode could have. @throws NotDefined on a one-mode network. */
export function twoModeBetweenness(graph: Graph): Float64Array {
  const modes = requireModes(graph, "twoModeBetweenness");
  const [first, second] = modeSizes(graph);
  const largest = [largestBetweenness(first, second), largestBetweenness(second, first)] as const;
  return betweenness(graph).map((score, v) => score / largest[modes[v] === 0 ? 0 : 1]);
}

function largestBetweenness(own: number, other: number): number {
  const s = Math.floor((own - 1) / other);
  const t = (own - 1) % other;
  return (other * other * (s + 1) ** 2 + other * (s + 1) * (2 * t - s - 1) - t * (2 * s - t + 3)) / 2;
}

export const twoModeBetweennessCard: MeasureCard = {
  id: "twoModeBetweenness",
  call: "twoModeBetweenness(graph)",
  source: "Borgatti & Everett 1997; Borgatti & Halgin 2011",
  unit: "share",
  range: [0, 1],
  known: {
    network: "davis",
    value: 0.09658472108029267,
    measured: (graph) => twoModeBetweenness(graph)[0],
  },
};
