import type { Graph } from "./graph.js";
import type { Groups } from "./groups.js";
import { NotDefined } from "./problems.js";

/** @throws NotDefined on a directed network; `undirectedView` makes it undirected. */
export function requireUndirected(graph: Graph, measure: string): void {
  if (graph.directed) throw new NotDefined("needsUndirected", { measure });
}

/** @throws NotDefined on an undirected network. */
export function requireDirected(graph: Graph, measure: string): void {
  if (!graph.directed) throw new NotDefined("needsDirected", { measure });
}

/** The mode of each node. @throws NotDefined on a one-mode network. */
export function requireModes(graph: Graph, measure: string): Uint8Array {
  if (graph.modes === undefined) throw new NotDefined("needsTwoMode", { measure });
  return graph.modes;
}

/** @throws NotDefined unless the groups are of as many nodes as the network has. */
export function requireGroups({ n }: Graph, { of }: Groups, measure: string): void {
  if (of.length !== n) throw new NotDefined("groupsOfOtherNetwork", { measure, grouped: of.length, nodes: n });
}
