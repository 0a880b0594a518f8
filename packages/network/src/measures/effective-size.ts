import type { Graph } from "../graph/graph.js";
import { requireUndirected } from "../graph/require.js";
import { fromZero, type MeasureCard } from "./card.js";
import { triangles } from "./triangles.js";

/** Contacts less the mean number of ties that a contact has with the others. NaN for an isolate. Undirected. */
export function effectiveSize(graph: Graph): Float64Array {
  requireUndirected(graph, "effectiveSize");
  const { offsets } = graph.out;
  return Float64Array.from(triangles(graph), (among, v) => {
    const contacts = offsets[v + 1] - offsets[v];
    return contacts - (2 * among) / contacts;
  });
}

export const effectiveSizeCard: MeasureCard = {
  id: "effectiveSize",
  call: "effectiveSize(graph)",
  source: "Burt 1992; Borgatti 1997",
  unit: "nodes",
  range: fromZero,
  known: { network: "karate", value: 13.75, measured: (graph) => effectiveSize(graph)[0] },
};
