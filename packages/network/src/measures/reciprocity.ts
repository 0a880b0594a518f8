import type { Graph } from "../graph/graph.js";
import { requireDirected } from "../graph/require.js";
import type { MeasureCard } from "./card.js";

/** Pairs of nodes by how they are joined. */
export interface DyadCensus {
  readonly mutual: number;
  readonly asymmetric: number;
  readonly null: number;
}

/** Counts mutual, one-way and empty pairs. @throws NotDefined on an undirected network. */
export function dyadCensus(graph: Graph): DyadCensus {
  requireDirected(graph, "dyadCensus");
  let returned = 0;
  for (let t = 0; t < graph.m; t++) if (graph.tieBetween(graph.targets[t], graph.sources[t]) >= 0) returned++;
  const mutual = returned / 2;
  const asymmetric = graph.m - returned;
  return { mutual, asymmetric, null: (graph.n * (graph.n - 1)) / 2 - mutual - asymmetric };
}

/** Share of directed ties that are returned. NaN without ties. @throws NotDefined on an undirected network. */
export function reciprocity(graph: Graph): number {
  return (2 * dyadCensus(graph).mutual) / graph.m;
}

/** Share of joined pairs that are joined both ways. NaN without ties. @throws NotDefined on an undirected network. */
export function dyadReciprocity(graph: Graph): number {
  const { mutual, asymmetric } = dyadCensus(graph);
  return mutual / (mutual + asymmetric);
}

export const reciprocityCard: MeasureCard = {
  id: "reciprocity",
  call: "reciprocity(graph); dyadReciprocity(graph); dyadCensus(graph)",
  source: "Wasserman & Faust 1994",
  unit: "share",
  range: [0, 1],
  known: { network: "orientata_piccola", value: 0.4927536231884058, measured: reciprocity },
};
