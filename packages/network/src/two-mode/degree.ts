import type { Graph } from "../graph/graph.js";
import { requireModes } from "../graph/require.js";
import type { MeasureCard } from "../measures/card.js";
import { degrees } from "../measures/degree.js";
import { projection } from "./projection.js";

/** Ties of each node over the nodes of the other mode. @throws NotDefined on a one-mode network. */
export function twoModeDegreeShare(graph: Graph): Float64Array {
  const modes = requireModes(graph, "twoModeDegreeShare");
  const sizes = modeSizes(graph);
  return Float64Array.from(degrees(graph), (degree, v) => degree / sizes[1 - modes[v]]);
}

/** Nodes of mode 0 and of mode 1. @throws NotDefined on a one-mode network. */
export function modeSizes(graph: Graph): readonly [number, number] {
  let second = 0;
  for (const mode of requireModes(graph, "modeSizes")) second += mode;
  return [graph.n - second, second];
}

export const twoModeDegreeCard: MeasureCard = {
  id: "twoModeDegree",
  call: "degrees(graph); twoModeDegreeShare(graph); modeSizes(graph)",
  source: "Borgatti & Everett 1997",
  unit: "share",
  range: [0, 1],
  known: {
    network: "davis",
    value: 8 / 14,
    measured: (graph) => twoModeDegreeShare(graph)[0],
  },
};

export const projectionCard: MeasureCard = {
  id: "projection",
  call: "projection(graph, mode, weight)",
  source: "Borgatti & Everett 1997; Newman 2001",
  unit: "ties",
  range: [0, Number.POSITIVE_INFINITY],
  known: { network: "davis", value: 139, measured: (graph) => projection(graph, 0).m },
};
