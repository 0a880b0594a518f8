import type { Graph } from "../graph/graph.js";
import { type Groups, groupsBy } from "../graph/groups.js";
import { requireGroups } from "../graph/require.js";
import type { MeasureCard } from "./card.js";
import { degrees } from "./degree.js";
import { strengths } from "./strength.js";

/** Share of ties inside groups, less the share expected from degrees alone. NaN without ties. */
export function modularity(graph: Graph, groups: Groups, { weighted = false } = {}): number {
  requireGroups(graph, groups, "modularity");
  const count = groups.names.length;
  const from = new Float64Array(count);
  const to = new Float64Array(count);
  const outward = weighted ? strengths(graph, "out") : degrees(graph, "out");
  const inward = weighted ? strengths(graph, "in") : degrees(graph, "in");
  for (let v = 0; v < graph.n; v++) {
    from[groups.of[v]] += outward[v];
    to[groups.of[v]] += inward[v];
  }
  let inside = 0;
  let total = 0;
  for (let t = 0; t < graph.m; t++) {
    const weight = weighted ? graph.weights[t] : 1;
    total += weight;
    if (groups.of[graph.sources[t]] === groups.of[graph.targets[t]]) inside += weight;
  }
  const ends = graph.directed ? total : 2 * total;
  let expected = 0;
  for (let group = 0; group < count; group++) expected += (from[group] / ends) * (to[group] / ends);
  return inside / total - expected;
}

export const modularityCard: MeasureCard = {
  id: "modularity",
  call: "modularity(graph, groups, { weighted })",
  source: "Newman & Girvan 2004; Leicht & Newman 2008 (directed)",
  unit: "index",
  range: [-1, 1],
  known: {
    network: "karate",
    value: 0.3582347140039448,
    measured: (graph) => modularity(graph, groupsBy(graph, "faction")),
  },
};
