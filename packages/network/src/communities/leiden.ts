import type { Graph } from "../graph/graph.js";
import { type Groups, groupsOf } from "../graph/groups.js";
import { requireUndirected } from "../graph/require.js";
import { Random } from "../random.js";
import { aggregated, firstLevel, renumber } from "./level.js";
import { moveNodes } from "./local-moves.js";
import type { CommunityOptions } from "./louvain.js";
import { refined } from "./refine.js";

export interface LeidenOptions extends CommunityOptions {
  /** Passes over the whole hierarchy; each starts from the groups of the one before and stops when nothing moves. */
  readonly iterations?: number;
  /**
   * Where to start: each node `alone`, or `scattered` at random over a few groups. Scattered starts reach optima that
   * small dense networks hide from the usual start.
   */
  readonly start?: "alone" | "scattered";
}

/** Groups by Leiden's method, which never leaves a group in pieces. Undirected. */
export function leiden(graph: Graph, options: LeidenOptions): Groups {
  const { seed, weighted = false, iterations = 10, start = "alone" } = options;
  requireUndirected(graph, "leiden");
  const random = new Random(seed);
  const few = start === "alone" ? 0 : 2 + random.below(Math.ceil(Math.sqrt(graph.n)));
  const membership = Int32Array.from({ length: graph.n }, (_, v) =>
    few === 0 ? v : Math.min(random.below(few), graph.n - 1),
  );
  for (let pass = 0; pass < iterations; pass++) if (!improve(graph, membership, weighted, random)) break;
  return groupsOf(membership);
}

/** One pass up the hierarchy, in place; false when no node moved at the first level. */
function improve(graph: Graph, membership: Int32Array, weighted: boolean, random: Random): boolean {
  let level = firstLevel(graph, weighted);
  const nodeOf = Int32Array.from({ length: graph.n }, (_, v) => v);
  let of = membership.slice();
  let improved = false;
  for (;;) {
    const moved = moveNodes(level, of, random);
    improved ||= moved;
    const groups = renumber(of);
    if (groups === level.n || (!moved && nodeOf.length !== level.n)) break;
    const parts = refined(level, of, random);
    const count = renumber(parts);
    if (count === level.n) break;
    const groupOfPart = new Int32Array(count);
    for (let v = 0; v < level.n; v++) groupOfPart[parts[v]] = of[v];
    level = aggregated(level, parts, count);
    for (let v = 0; v < graph.n; v++) nodeOf[v] = parts[nodeOf[v]];
    of = groupOfPart;
  }
  for (let v = 0; v < graph.n; v++) membership[v] = of[nodeOf[v]];
  return improved;
}
