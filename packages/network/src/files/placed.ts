import { buildGraph, type TieInput } from "../graph/build.js";
import type { Graph, GraphNode } from "../graph/graph.js";
import { InvalidGraph } from "../graph/problems.js";
import { MalformedFile } from "./malformed-file.js";

/** Something read from a file, and the line it stands on. */
export interface Placed<T> {
  readonly value: T;
  readonly line: number;
}

/** Builds the network that a file describes. @throws MalformedFile with the line of the first fault. */
export function networkOf(
  nodes: readonly Placed<GraphNode>[],
  ties: readonly Placed<TieInput>[],
  directed: boolean,
): Graph {
  const twoMode = nodes.length > 0 && nodes.every(({ value }) => value.mode !== undefined);
  try {
    return buildGraph({
      nodes: nodes.map(({ value }) => value),
      ties: ties.map(({ value }) => value),
      directed,
      twoMode,
    });
  } catch (error) {
    const [first] = error instanceof InvalidGraph ? error.problems : [];
    if (first === undefined) throw error;
    const { code, path, params } = first;
    const lineOf = (position: number) => (path[0] === "nodes" ? nodes : ties)[position]?.line ?? 1;
    const inLines = params.first === undefined ? params : { ...params, first: lineOf(Number(params.first)) };
    throw new MalformedFile({ line: lineOf(path[1]) }, code, inLines);
  }
}

/** Whether the ties have a direction, each as it says or else as `usual`. @throws MalformedFile when they differ. */
export function commonDirection(stated: readonly Placed<boolean | undefined>[], usual: boolean): boolean {
  const [first] = stated;
  if (first === undefined) return usual;
  const directed = first.value ?? usual;
  const other = stated.find(({ value }) => (value ?? usual) !== directed);
  if (other !== undefined) throw new MalformedFile({ line: other.line }, "mixedDirections");
  return directed;
}
