import { buildGraph, type GraphInput } from "./build.js";
import type { Graph } from "./graph.js";

/**
 * One network for each kind of tie, all on the same nodes, in order of first appearance; ties without a kind are under
 * the empty name. What `multiplexity` takes. @throws InvalidGraph as `buildGraph` does, kind by kind.
 */
export function graphsByKind(input: GraphInput): ReadonlyMap<string, Graph> {
  const kinds = new Set(input.ties.map(({ kind = "" }) => kind));
  return new Map(
    [...kinds].map((name) => [
      name,
      buildGraph({ ...input, ties: input.ties.filter(({ kind = "" }) => kind === name) }),
    ]),
  );
}
