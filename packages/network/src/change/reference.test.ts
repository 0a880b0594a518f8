import { describe, expect, it } from "vitest";
import { groupsOf } from "../graph/groups.js";
import { portraitDivergence } from "../measures/portrait-divergence.js";
import { referenceNetwork } from "../testing/reference.js";
import { degreeStability } from "./degree-stability.js";
import { editDistance } from "./edit-distance.js";
import { nodeChange } from "./node-change.js";
import { survivingSimilarity } from "./surviving-partitions.js";
import { tieChange } from "./tie-change.js";

for (const name of ["orientata_piccola", "territorio_a"] as const) {
  const { waves, changes } = referenceNetwork(name);
  for (const { from, to, reference } of changes)
    describe(`${name}, ${from} to ${to}`, () => {
      const earlier = waves.find((wave) => wave.name === from);
      const later = waves.find((wave) => wave.name === to);
      if (earlier === undefined || later === undefined) throw new Error(`no wave ${from} or ${to}`);
      const nodes = nodeChange(earlier, later);
      const ties = tieChange(earlier, later);
      const partitionOf = (wave: typeof earlier) => {
        const best = wave.reference.optimal_modularity as { membership: number[] } | undefined;
        return groupsOf(best?.membership ?? new Int32Array(wave.graph.n));
      };
      const similarity = survivingSimilarity(earlier, partitionOf(earlier), later, partitionOf(later));
      const measured: Record<string, unknown> = {
        nodes_kept: nodes.kept.length,
        nodes_lost: nodes.lost.length,
        nodes_new: nodes.new.length,
        node_jaccard: nodes.jaccard,
        active_nodes_kept: nodes.active.kept.length,
        active_nodes_lost: nodes.active.lost,
        active_nodes_new: nodes.active.new,
        ties_kept: ties.kept.length,
        ties_lost: ties.lost.length,
        ties_new: ties.new.length,
        tie_jaccard: ties.jaccard,
        hamming: ties.hamming,
        persistence: ties.persistence,
        ruzicka: ties.ruzicka,
        sum_abs_weight_change: ties.weightChange,
        kept_stronger: ties.stronger.length,
        kept_weaker: ties.weaker.length,
        kept_same: ties.same.length,
        edit_distance_unit_costs_known_nodes: editDistance(earlier, later),
        dyads_0_to_0: earlier.graph.n * (earlier.graph.n - 1) - ties.kept.length - ties.hamming,
        portrait_divergence_undirected_unweighted: portraitDivergence(earlier.graph, later.graph),
        communities_nmi: similarity.nmi,
        communities_vi: similarity.vi,
        communities_adjusted_rand: similarity.ari,
        degree_correlation_pearson: degreeStability(earlier, later),
      };
      for (const [key, expected] of Object.entries(reference)) {
        if (key === "partitions_compared") continue;
        it(key, () => {
          if (typeof expected === "number") expect(measured[key]).toBeCloseTo(expected, 9);
          else expect(measured[key]).toEqual(expected);
        });
      }
    });
}
