import { UndirectedGraph } from "graphology";
import louvainModule from "graphology-communities-louvain";
import componentsModule from "graphology-components";
import betweennessModule from "graphology-metrics/centrality/betweenness.js";
import type { Synthetic } from "./networks.ts";

/** Each operation of the table that graphology has. */
export const graphology: Readonly<Record<string, (graph: UndirectedGraph, waves: readonly Synthetic[]) => unknown>> = {
  build: (_, [data]) => data && graphologyOf(data),
  strength: (graph) => {
    const sums = new Map<string, number>();
    graph.forEachNode((node) => {
      let sum = 0;
      graph.forEachEdge(node, (_, { weight }) => {
        sum += Number(weight);
      });
      sums.set(node, sum);
    });
    return sums;
  },
  components: (graph) => call(componentsModule, "connectedComponents", graph),
  betweenness: (graph) => call(betweennessModule, "", graph, { getEdgeWeight: null }),
  weightedBetweenness: (graph) => call(betweennessModule, "", graph, { getEdgeWeight: "length" }),
  louvain: (graph) => call(louvainModule, "", graph, { getEdgeWeight: null }),
};

/** The same network in graphology. */
export function graphologyOf({ n, sources, targets, weights }: Synthetic): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (let v = 0; v < n; v++) graph.addNode(String(v));
  for (const [t, source] of sources.entries()) {
    graph.addEdge(String(source), String(targets[t]), { weight: weights[t], length: 60 / (weights[t] ?? 1) });
  }
  return graph;
}

/** CommonJS: the function is the module, or a member of it, whatever its types say. */
function call(module: unknown, member: string, ...given: readonly unknown[]): unknown {
  const found: unknown = member === "" ? module : Reflect.get(Object(module) as object, member);
  if (typeof found !== "function") throw new TypeError(`no function ${member}`);
  return Reflect.apply(found, undefined, given);
}
