import type { Graph } from "../graph/graph.js";
import { fromZero, type MeasureCard } from "./card.js";
import { combinedWeights } from "./combined-weights.js";

/**
 * Burt's constraint of each node: how far its contacts are tied to one another, so that it cannot broker between
 * them. Contacts only (j is tied to the node). Directed ties count both ways, added. NaN for an isolate.
 */
export function constraint(graph: Graph, { weighted = false } = {}): Float64Array {
  const { offsets, neighbours, weights } = combinedWeights(graph, weighted);
  const { n } = graph;
  const share = new Float64Array(neighbours.length);
  for (let v = 0; v < n; v++) {
    let sum = 0;
    for (let k = offsets[v]; k < offsets[v + 1]; k++) sum += weights[k];
    for (let k = offsets[v]; k < offsets[v + 1]; k++) share[k] = weights[k] / sum;
  }
  const invested = new Float64Array(n);
  const contactOf = new Int32Array(n).fill(-1);
  const values = new Float64Array(n);
  for (let v = 0; v < n; v++) {
    const start = offsets[v];
    const end = offsets[v + 1];
    for (let k = start; k < end; k++) {
      invested[neighbours[k]] = share[k];
      contactOf[neighbours[k]] = v;
    }
    for (let k = start; k < end; k++) {
      const q = neighbours[k];
      const through = share[k];
      const stop = offsets[q + 1];
      for (let e = offsets[q]; e < stop; e++) {
        const j = neighbours[e];
        if (contactOf[j] === v) invested[j] += through * share[e];
      }
    }
    let sum = 0;
    for (let k = start; k < end; k++) {
      const part = invested[neighbours[k]];
      sum += part * part;
    }
    values[v] = start === end ? Number.NaN : sum;
  }
  return values;
}

export const constraintCard: MeasureCard = {
  id: "constraint",
  call: "constraint(graph, { weighted })",
  source: "Burt 1992",
  unit: "index",
  range: fromZero,
  known: {
    network: "karate",
    value: 0.15542329764660498,
    measured: (graph) => constraint(graph)[0],
  },
};
