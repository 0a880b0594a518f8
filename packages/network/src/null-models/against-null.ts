import { leiden } from "../communities/leiden.js";
import type { Graph } from "../graph/graph.js";
import { type Groups, groupsBy } from "../graph/groups.js";
import type { MeasureCard } from "../measures/card.js";
import { eiIndex } from "../measures/ei-index.js";
import { modularity } from "../measures/modularity.js";
import { rewired } from "./rewire.js";

/** A value beside what the same degrees give by chance. */
export interface AgainstNull {
  readonly observed: number;
  /** Mean over the rewired networks. */
  readonly mean: number;
  readonly deviation: number;
  /** (observed − mean) / deviation. NaN when the rewired networks do not vary. */
  readonly z: number;
  /** observed − mean. */
  readonly excess: number;
  /** Share of the networks, the observed one included, at least as far from the mean. */
  readonly p: number;
  readonly replicates: number;
}

export interface NullOptions {
  readonly seed: number;
  readonly replicates?: number;
}

/** Measures the network and its rewired copies. `measure` is given the seed of the copy, for choices by chance. */
export function againstNull(
  graph: Graph,
  measure: (graph: Graph, seed: number) => number,
  { seed, replicates = 200 }: NullOptions,
): AgainstNull {
  const observed = measure(graph, seed);
  const values = Array.from({ length: replicates }, (_, k) => {
    const copySeed = seed + 7919 * (k + 1);
    return measure(rewired(graph, { seed: copySeed }), copySeed);
  });
  return summary(observed, values);
}

/** Observed value against those of the null model. */
export function summary(observed: number, values: readonly number[]): AgainstNull {
  const replicates = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / replicates;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const deviation = Math.sqrt(squares / (replicates - 1));
  const distance = Math.abs(observed - mean) - 1e-12;
  const asFar = values.filter((value) => Math.abs(value - mean) >= distance).length;
  const still = deviation < 1e-12;
  return {
    observed,
    mean,
    deviation: still ? 0 : deviation,
    z: still ? Number.NaN : (observed - mean) / deviation,
    excess: observed - mean,
    p: (asFar + 1) / (replicates + 1),
    replicates,
  };
}

/** Modularity of the network's own communities against that of its rewired copies, each with its own. */
export function modularityAgainstNull(graph: Graph, options: NullOptions): AgainstNull {
  return againstNull(graph, (copy, seed) => modularity(copy, leiden(copy, { seed })), options);
}

/** E-I index by given groups against rewired copies with the same groups. */
export function eiAgainstNull(graph: Graph, groups: Groups, options: NullOptions): AgainstNull {
  return againstNull(graph, (copy) => eiIndex(copy, groups), options);
}

export const againstNullCard: MeasureCard = {
  id: "againstNull",
  call: "againstNull(graph, measure, { seed, replicates }); modularityAgainstNull(graph, options); eiAgainstNull(graph, groups, options); polarisation(graph, groups, options); rewired(graph, { seed })",
  source: "Maslov & Sneppen 2002; Salloum, Chen & Kivelä 2022",
  unit: "z",
  range: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
  known: {
    network: "karate",
    value: -0.717948717948718,
    measured: (graph) => eiAgainstNull(graph, groupsBy(graph, "faction"), { seed: 1, replicates: 20 }).observed,
  },
};
