import type { Graph, TieFacts } from "./graph.js";

/** A tie by the ids of its ends. */
export interface Tie extends TieFacts {
  readonly from: string;
  readonly to: string;
  readonly weight: number;
}

/** The ties of a network by id, in their order: what `buildGraph` takes back. */
export function tiesOf({ nodes, sources, targets, weights, facts }: Graph): Tie[] {
  return Array.from(sources, (source, t) => ({
    from: nodes[source].id,
    to: nodes[targets[t]].id,
    weight: weights[t],
    ...facts?.[t],
  }));
}
