import type { Graph } from "../graph/graph.js";
import { type Groups, groupsOf } from "../graph/groups.js";
import { requireUndirected } from "../graph/require.js";
import { Random } from "../random.js";
import { aggregated, firstLevel, renumber } from "./level.js";
import { moveNodes } from "./local-moves.js";

export interface CommunityOptions {
  /** The same seed gives the same groups. */
  readonly seed: number;
  readonly weighted?: boolean;
}

/** Groups by Louvain's method: move nodes, join groups into nodes, repeat. Undirected. */
export function louvain(graph: Graph, { seed, weighted = false }: CommunityOptions): Groups {
  requireUndirected(graph, "louvain");
  const random = new Random(seed);
  const membership = Int32Array.from({ length: graph.n }, (_, v) => v);
  let level = firstLevel(graph, weighted);
  for (;;) {
    const of = Int32Array.from({ length: level.n }, (_, v) => v);
    if (!moveNodes(level, of, random)) return groupsOf(membership);
    const count = renumber(of);
    for (let v = 0; v < graph.n; v++) membership[v] = of[membership[v]];
    level = aggregated(level, of, count);
  }
}
