import type { Graph } from "../graph/graph.js";
import { requireUndirected } from "../graph/require.js";
import { fromZero, type MeasureCard } from "./card.js";

/** For each node, the largest k such that it belongs to a part where everyone has k ties or more. Undirected. */
export function coreness(graph: Graph): Int32Array {
  requireUndirected(graph, "coreness");
  const { n, out } = graph;
  const { offsets, neighbours } = out;
  const core = new Int32Array(n);
  let widest = 0;
  for (let v = 0; v < n; v++) {
    core[v] = offsets[v + 1] - offsets[v];
    if (core[v] > widest) widest = core[v];
  }
  const { order, place, start } = sortedByDegree(core, widest);
  for (let k = 0; k < n; k++) {
    const v = order[k];
    const level = core[v];
    const end = offsets[v + 1];
    for (let e = offsets[v]; e < end; e++) {
      const u = neighbours[e];
      const degree = core[u];
      if (degree <= level) continue;
      const from = place[u];
      const to = start[degree]++;
      const w = order[to];
      order[to] = u;
      place[u] = to;
      order[from] = w;
      place[w] = from;
      core[u] = degree - 1;
    }
  }
  return core;
}

function sortedByDegree(degree: Int32Array, widest: number) {
  const start = new Int32Array(widest + 2);
  for (const d of degree) start[d + 1]++;
  for (let d = 1; d < start.length; d++) start[d] += start[d - 1];
  const cursor = start.slice();
  const order = new Int32Array(degree.length);
  const place = new Int32Array(degree.length);
  for (let v = 0; v < degree.length; v++) {
    place[v] = cursor[degree[v]]++;
    order[place[v]] = v;
  }
  return { order, place, start };
}

export const corenessCard: MeasureCard = {
  id: "coreness",
  call: "coreness(graph)",
  source: "Seidman 1983; Batagelj & Zaveršnik 2003",
  unit: "level",
  range: fromZero,
  known: { network: "karate", value: 4, measured: (graph) => Math.max(...coreness(graph)) },
};
