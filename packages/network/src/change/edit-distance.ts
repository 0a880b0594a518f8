import { fromZero, type MeasureCard } from "../measures/card.js";
import { nodeChange } from "./node-change.js";
import { tieChange } from "./tie-change.js";
import type { Wave } from "./wave.js";

/** Nodes and ties to add or remove to turn one wave into the other, nodes being known by id. Weights do not count. */
export function editDistance(earlier: Wave, later: Wave): number {
  const nodes = nodeChange(earlier, later);
  return nodes.lost.length + nodes.new.length + tieChange(earlier, later).hamming;
}

export const editDistanceCard: MeasureCard = {
  id: "editDistance",
  call: "editDistance(earlier, later)",
  source: "Bunke 1997, with known nodes",
  unit: "ties",
  range: fromZero,
  known: {
    network: "territorio_a",
    value: 32,
    measured: (earlier, later) => editDistance({ name: "0", graph: earlier }, { name: "4", graph: later }),
  },
};
