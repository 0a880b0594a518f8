import type { Graph } from "../graph/graph.js";

/** Rows in which each contact appears once, whichever way the ties run. */
export interface CombinedRows {
  readonly offsets: Int32Array;
  readonly neighbours: Int32Array;
  readonly weights: Float64Array;
}

/** The contacts of each node; a contact tied both ways has the sum of the two weights. */
export function combinedWeights(graph: Graph, weighted: boolean): CombinedRows {
  if (!graph.directed) {
    const { offsets, neighbours } = graph.out;
    return { offsets, neighbours, weights: weighted ? graph.out.weights : new Float64Array(neighbours.length).fill(1) };
  }
  const offsets = new Int32Array(graph.n + 1);
  const neighbours = new Int32Array(2 * graph.m);
  const weights = new Float64Array(2 * graph.m);
  let count = 0;
  for (let v = 0; v < graph.n; v++) {
    let a = graph.out.offsets[v];
    let b = graph.in.offsets[v];
    const lastA = graph.out.offsets[v + 1];
    const lastB = graph.in.offsets[v + 1];
    while (a < lastA || b < lastB) {
      const outward = a < lastA ? graph.out.neighbours[a] : graph.n;
      const inward = b < lastB ? graph.in.neighbours[b] : graph.n;
      neighbours[count] = Math.min(outward, inward);
      if (outward <= inward) weights[count] += weighted ? graph.out.weights[a++] : takeOne(a++);
      if (inward <= outward) weights[count] += weighted ? graph.in.weights[b++] : takeOne(b++);
      count++;
    }
    offsets[v + 1] = count;
  }
  return { offsets, neighbours: neighbours.subarray(0, count), weights: weights.subarray(0, count) };
}

function takeOne(_position: number): number {
  return 1;
}
