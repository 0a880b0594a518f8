import { leiden } from "../communities/leiden.js";
import type { Graph } from "../graph/graph.js";
import type { Groups } from "../graph/groups.js";
import { requireUndirected } from "../graph/require.js";
import { boundaryPolarisation } from "../measures/boundary-polarisation.js";
import { eiIndex } from "../measures/ei-index.js";
import { modularity } from "../measures/modularity.js";
import { randomWalkControversy } from "../measures/random-walk-controversy.js";
import { type AgainstNull, type NullOptions, summary } from "./against-null.js";
import { rewired } from "./rewire.js";

/** The four scores of polarisation, each beside what chance gives: random networks score high on all of them. */
export interface Polarisation {
  readonly randomWalk: AgainstNull;
  readonly boundary: AgainstNull;
  readonly ei: AgainstNull;
  readonly modularity: AgainstNull;
}

/**
 * Polarisation between groups. With `"communities"` the groups are looked for again in each rewired network, as they
 * were in the real one; given groups stay the same nodes.
 */
export function polarisation(graph: Graph, groups: Groups | "communities", options: NullOptions): Polarisation {
  requireUndirected(graph, "polarisation");
  const { seed, replicates = 200 } = options;
  const observed = scores(graph, groups, seed);
  const copies = Array.from({ length: replicates }, (_, k) => {
    const copySeed = seed + 7919 * (k + 1);
    return scores(rewired(graph, { seed: copySeed }), groups, copySeed);
  });
  const against = (score: keyof Scores) =>
    summary(
      observed[score],
      copies.map((copy) => copy[score]).filter((value) => !Number.isNaN(value)),
    );
  return {
    randomWalk: against("randomWalk"),
    boundary: against("boundary"),
    ei: against("ei"),
    modularity: against("modularity"),
  };
}

interface Scores {
  readonly randomWalk: number;
  readonly boundary: number;
  readonly ei: number;
  readonly modularity: number;
}

function scores(graph: Graph, groups: Groups | "communities", seed: number): Scores {
  const sides = groups === "communities" ? leiden(graph, { seed }) : groups;
  return {
    randomWalk: randomWalkControversy(graph, sides),
    boundary: boundaryPolarisation(graph, sides),
    ei: eiIndex(graph, sides),
    modularity: modularity(graph, sides),
  };
}
