import type { Graph } from "../graph/graph.js";
import { fromZero, type MeasureCard } from "./card.js";

/** The pieces of the network; directions do not count. */
export interface Components {
  /** Number of the component of each node, from 0, in order of first node. */
  readonly of: Int32Array;
  /** Nodes in each component, isolates being components of 1. */
  readonly sizes: readonly number[];
  /** Share of the nodes in the largest one. NaN without nodes. */
  readonly giantShare: number;
}

/** Connected components; weakly connected ones when the network is directed. */
export function components(graph: Graph): Components {
  const { n, m, sources, targets } = graph;
  const parent = new Int32Array(n);
  for (let v = 0; v < n; v++) parent[v] = v;
  for (let t = 0; t < m; t++) {
    const a = rootOf(parent, sources[t]);
    const b = rootOf(parent, targets[t]);
    if (a < b) parent[b] = a;
    else parent[a] = b;
  }
  const of = new Int32Array(n);
  const sizes: number[] = [];
  for (let v = 0; v < n; v++) {
    const root = rootOf(parent, v);
    if (root === v) {
      of[v] = sizes.length;
      sizes.push(1);
    } else {
      of[v] = of[root];
      sizes[of[v]]++;
    }
  }
  return { of, sizes, giantShare: sizes.reduce((largest, size) => Math.max(largest, size), 0) / n };
}

/** The root is the smallest node of the piece; the path to it is halved on the way. */
function rootOf(parent: Int32Array, node: number): number {
  let v = node;
  while (parent[v] !== v) {
    parent[v] = parent[parent[v]];
    v = parent[v];
  }
  return v;
}

/** Positions of the nodes of the largest component; of the first, when several are as large. */
export function giantComponent(graph: Graph): number[] {
  const { of, sizes } = components(graph);
  const giant = sizes.indexOf(sizes.reduce((largest, size) => Math.max(largest, size), 0));
  return Array.from(of.keys()).filter((v) => of[v] === giant);
}

/** Positions of the nodes without any tie. */
export function isolates(graph: Graph): number[] {
  const { of, sizes } = components(graph);
  return Array.from(of.keys()).filter((v) => sizes[of[v]] === 1);
}

export const componentsCard: MeasureCard = {
  id: "components",
  call: "components(graph); isolates(graph); giantComponent(graph)",
  source: "Wasserman & Faust 1994",
  unit: "groups",
  range: fromZero,
  known: {
    network: "florentine_marriage",
    value: 2,
    measured: (graph) => components(graph).sizes.length,
  },
};
