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
    if (!(error instanceof InvalidGraph)) throw error;
    const first = error.problems[0];
    const place = first?.list === "nodes" ? nodes[first.position] : ties[first?.position ?? 0];
    throw new MalformedFile(place?.line ?? 1, "network", error.message);
  }
}
