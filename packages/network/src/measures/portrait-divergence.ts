import type { Graph } from "../graph/graph.js";
import { undirectedView } from "../graph/view.js";
import type { MeasureCard } from "./card.js";
import { shellSizes } from "./distances.js";

/**
 * How different two networks are in shape, whoever their nodes are: 0 the same, 1 nothing in common. Compares how
 * many nodes lie at each distance from each node (unweighted, without directions), by Jensen and Shannon's
 * divergence in bits.
 */
export function portraitDivergence(earlier: Graph, later: Graph): number {
  const p = portrait(undirectedView(earlier));
  const q = portrait(undirectedView(later));
  const cells = new Set([...p.keys(), ...q.keys()]);
  let divergence = 0;
  for (const cell of cells) {
    const a = p.get(cell) ?? 0;
    const b = q.get(cell) ?? 0;
    const middle = (a + b) / 2;
    if (a > 0) divergence += (a / 2) * Math.log2(a / middle);
    if (b > 0) divergence += (b / 2) * Math.log2(b / middle);
  }
  return divergence;
}

/** Probability of drawing a pair of nodes at distance l of which the first has k nodes at that distance. */
function portrait(graph: Graph): Map<string, number> {
  const counts = new Map<string, number>();
  let longest = 0;
  const shells = Array.from({ length: graph.n }, (_, v) => shellSizes(graph, v));
  for (const { length } of shells) longest = Math.max(longest, length);
  let total = 0;
  for (const sizes of shells)
    for (let steps = 0; steps < longest; steps++) {
      const size = sizes[steps] ?? 0;
      const cell = `${steps} ${size}`;
      counts.set(cell, (counts.get(cell) ?? 0) + size);
      total += size;
    }
  return new Map([...counts].map(([cell, count]) => [cell, count / total]));
}

export const portraitDivergenceCard: MeasureCard = {
  id: "portraitDivergence",
  call: "portraitDivergence(earlier, later)",
  source: "Bagrow & Bollt 2019",
  unit: "bits",
  range: [0, 1],
  known: { network: "territorio_a", value: 0.3886951035307431, measured: portraitDivergence },
};
