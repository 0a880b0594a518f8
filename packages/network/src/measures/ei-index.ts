import type { Graph } from "../graph/graph.js";
import type { Groups } from "../graph/groups.js";
import { groupsBy } from "../graph/groups.js";
import { requireGroups } from "../graph/require.js";
import type { MeasureCard } from "./card.js";

/** Ties across groups less ties inside, over all: −1 all inside, +1 all across. NaN without ties. */
export function eiIndex(graph: Graph, groups: Groups, { weighted = false } = {}): number {
  requireGroups(graph, groups, "eiIndex");
  let across = 0;
  let all = 0;
  for (let t = 0; t < graph.m; t++) {
    const weight = weighted ? graph.weights[t] : 1;
    all += weight;
    if (groups.of[graph.sources[t]] !== groups.of[graph.targets[t]]) across += weight;
  }
  return (2 * across - all) / all;
}

/** The same for the ties of each group, in the order of `groups.names`. */
export function eiIndexByGroup(graph: Graph, groups: Groups, { weighted = false } = {}): Float64Array {
  requireGroups(graph, groups, "eiIndexByGroup");
  const across = new Float64Array(groups.names.length);
  const inside = new Float64Array(groups.names.length);
  for (let t = 0; t < graph.m; t++) {
    const weight = weighted ? graph.weights[t] : 1;
    const a = groups.of[graph.sources[t]];
    const b = groups.of[graph.targets[t]];
    if (a === b) inside[a] += weight;
    else {
      across[a] += weight;
      across[b] += weight;
    }
  }
  return across.map((external, group) => (external - inside[group]) / (external + inside[group]));
}

export const eiIndexCard: MeasureCard = {
  id: "eiIndex",
  call: "eiIndex(graph, groups, { weighted }); eiIndexByGroup(…)",
  source: "Krackhardt & Stern 1988",
  unit: "index",
  range: [-1, 1],
  known: {
    network: "karate",
    value: -0.717948717948718,
    measured: (graph) => eiIndex(graph, groupsBy(graph, "faction")),
  },
};
