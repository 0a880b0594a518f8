import type { Graph } from "../graph/graph.js";
import { attributeOf } from "../graph/groups.js";
import { fromZero, type MeasureCard } from "./card.js";
import { degrees } from "./degree.js";

/** How many nodes there are, and how many have a tie. */
export interface Size {
  readonly nodes: number;
  /** Nodes with at least one tie. */
  readonly active: number;
  readonly ties: number;
}

/** Number of nodes, of active nodes and of ties. */
export function size(graph: Graph): Size {
  return { nodes: graph.n, active: activeNodes(graph).length, ties: graph.m };
}

/** Positions of the nodes with at least one tie, in order. */
export function activeNodes(graph: Graph): number[] {
  const degree = degrees(graph);
  return graph.nodes.flatMap((_, v) => (degree[v] > 0 ? [v] : []));
}

/** Active nodes by the value of an attribute; nodes without it are under the empty name. */
export function activeBy(graph: Graph, attribute: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const v of activeNodes(graph)) {
    const value = attributeOf(graph.nodes[v], attribute) ?? "";
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

export const sizeCard: MeasureCard = {
  id: "size",
  call: "size(graph); activeNodes(graph); activeBy(graph, attribute)",
  source: "Wasserman & Faust 1994",
  unit: "nodes",
  range: fromZero,
  known: {
    network: "florentine_marriage",
    value: 15,
    measured: (graph) => size(graph).active,
  },
};
