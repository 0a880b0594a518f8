import type { Graph } from "../graph/graph.js";
import { type Groups, groupsBy } from "../graph/groups.js";
import { requireGroups } from "../graph/require.js";
import type { MeasureCard } from "./card.js";
import { degrees } from "./degree.js";

/** Tendency to tie with one's own kind: 1 only inside groups, 0 as by chance. NaN when all are of one group. */
export function assortativity(graph: Graph, groups: Groups): number {
  requireGroups(graph, groups, "assortativity");
  const count = groups.names.length;
  const from = new Float64Array(count);
  const to = new Float64Array(count);
  let inside = 0;
  for (let t = 0; t < graph.m; t++) {
    const a = groups.of[graph.sources[t]];
    const b = groups.of[graph.targets[t]];
    const both = graph.directed ? 0 : 1;
    from[a]++;
    to[b]++;
    from[b] += both;
    to[a] += both;
    if (a === b) inside += 1 + both;
  }
  const total = graph.directed ? graph.m : 2 * graph.m;
  let expected = 0;
  for (let group = 0; group < count; group++) expected += (from[group] / total) * (to[group] / total);
  return (inside / total - expected) / (1 - expected);
}

/** Correlation of the degrees at the two ends of ties (out-degree against in-degree in a directed network). */
export function degreeAssortativity(graph: Graph): number {
  const out = degrees(graph, "out");
  const into = degrees(graph, "in");
  let [x, y, xx, yy, xy] = [0, 0, 0, 0, 0];
  const add = (a: number, b: number) => {
    x += a;
    y += b;
    xx += a * a;
    yy += b * b;
    xy += a * b;
  };
  for (let t = 0; t < graph.m; t++) {
    add(out[graph.sources[t]], into[graph.targets[t]]);
    if (!graph.directed) add(out[graph.targets[t]], into[graph.sources[t]]);
  }
  const count = graph.directed ? graph.m : 2 * graph.m;
  return (count * xy - x * y) / Math.sqrt((count * xx - x * x) * (count * yy - y * y));
}

export const assortativityCard: MeasureCard = {
  id: "assortativity",
  call: "assortativity(graph, groups); degreeAssortativity(graph)",
  source: "Newman 2003",
  unit: "index",
  range: [-1, 1],
  known: {
    network: "karate",
    value: 0.717530864197531,
    measured: (graph) => assortativity(graph, groupsBy(graph, "faction")),
  },
};
