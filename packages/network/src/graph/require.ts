import type { Graph } from "./graph.js";
import { NotDefined } from "./problems.js";

/** @throws NotDefined on a directed network; `undirectedView` makes it undirected. */
export function requireUndirected(graph: Graph, measure: string): void {
  if (graph.directed) throw new NotDefined("needsUndirected", `${measure}: take undirectedView(graph) first`);
}

/** @throws NotDefined on an undirected network. */
export function requireDirected(graph: Graph, measure: string): void {
  if (!graph.directed) throw new NotDefined("needsDirected", measure);
}

/** The mode of each node. @throws NotDefined on a one-mode network. */
export function requireModes(graph: Graph, measure: string): Uint8Array {
  if (graph.modes === undefined) throw new NotDefined("needsTwoMode", measure);
  return graph.modes;
}
