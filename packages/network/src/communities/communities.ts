import type { Graph } from "../graph/graph.js";
import type { Groups } from "../graph/groups.js";
import type { MeasureCard } from "../measures/card.js";
import { modularity } from "../measures/modularity.js";
import { leiden } from "./leiden.js";
import { louvain } from "./louvain.js";
import { partitionSimilarity } from "./similarity.js";

/** Groups found from several seeds: the best, and how far the others agree with it. */
export interface Communities {
  readonly groups: Groups;
  readonly modularity: number;
  /** Mean adjusted Rand index of every seed's groups with the best: 1 when all seeds find the same. */
  readonly agreement: number;
  /** For each node, the mean share of the members of its group that stayed with it over the seeds. */
  readonly nodeAgreement: Float64Array;
  /** The groups of each seed, in order. */
  readonly all: readonly Groups[];
}

export interface CommunitiesOptions {
  /** The first seed; the others follow it. */
  readonly seed: number;
  /** How many; 100 unless told. Near-equal optima are many: ten seeds may all miss the best. */
  readonly seeds?: number;
  readonly weighted?: boolean;
  readonly method?: "leiden" | "louvain";
}

/** Communities over many seeds. One seed may stop below the optimum, or at one of several. Undirected. */
export function communities(graph: Graph, options: CommunitiesOptions): Communities {
  const { seed, seeds = 100, weighted = false, method = "leiden" } = options;
  const all = Array.from({ length: seeds }, (_, k) => {
    if (method === "louvain") return louvain(graph, { seed: seed + k, weighted });
    return leiden(graph, { seed: seed + k, weighted, start: k % 2 === 0 ? "alone" : "scattered" });
  });
  const qualities = all.map((groups) => modularity(graph, groups, { weighted }));
  let best = 0;
  for (let k = 1; k < seeds; k++) if (qualities[k] > qualities[best] + 1e-12) best = k;
  const similar = all.map((groups) => partitionSimilarity(all[best], groups).ari);
  return {
    groups: all[best],
    modularity: qualities[best],
    agreement: similar.reduce((sum, ari) => sum + ari, 0) / seeds,
    nodeAgreement: companions(all[best], all),
    all,
  };
}

function companions(best: Groups, all: readonly Groups[]): Float64Array {
  const n = best.of.length;
  const sizes = new Float64Array(best.names.length);
  for (const group of best.of) sizes[group]++;
  const kept = new Float64Array(n);
  for (const { of, names } of all) {
    const together = new Float64Array(best.names.length * names.length);
    for (let v = 0; v < n; v++) together[best.of[v] * names.length + of[v]]++;
    for (let v = 0; v < n; v++) {
      const others = sizes[best.of[v]] - 1;
      kept[v] += others === 0 ? 1 : (together[best.of[v] * names.length + of[v]] - 1) / others;
    }
  }
  return kept.map((sum) => sum / all.length);
}

export const communitiesCard: MeasureCard = {
  id: "communities",
  call: "communities(graph, { seed, seeds, weighted, method }); leiden(graph, { seed }); louvain(graph, { seed })",
  source: "Blondel et al. 2008 (Louvain); Traag, Waltman & van Eck 2019 (Leiden)",
  unit: "groups",
  range: [-1, 1],
  known: {
    network: "karate",
    value: 0.4197896120973046,
    measured: (graph) => communities(graph, { seed: 1 }).modularity,
  },
};
