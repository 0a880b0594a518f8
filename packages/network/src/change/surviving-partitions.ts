import { communities } from "../communities/communities.js";
import { type PartitionSimilarity, partitionSimilarity } from "../communities/similarity.js";
import { type Groups, groupsOf } from "../graph/groups.js";
import { undirectedView } from "../graph/view.js";
import type { MeasureCard } from "../measures/card.js";
import type { Wave } from "./wave.js";

/** How far the groups of two waves agree on the nodes that are in both. */
export function survivingSimilarity(earlier: Wave, before: Groups, later: Wave, after: Groups): PartitionSimilarity {
  const [from, into]: [number[], number[]] = [[], []];
  for (const [v, { id }] of earlier.graph.nodes.entries()) {
    const [a, b] = [before.of[v], after.of[later.graph.positions.get(id) ?? -1]];
    if (a === undefined || b === undefined) continue;
    from.push(a);
    into.push(b);
  }
  return partitionSimilarity(groupsOf(from), groupsOf(into));
}

export const partitionSimilarityCard: MeasureCard = {
  id: "partitionSimilarity",
  call: "survivingSimilarity(earlier, groupsBefore, later, groupsAfter); partitionSimilarity(a, b)",
  source: "Danon et al. 2005; Meilă 2007; Hubert & Arabie 1985",
  unit: "index",
  range: [-1, 1],
  known: {
    network: "orientata_piccola",
    value: 0.774991903417617,
    measured: (earlier, later) => {
      const [a, b] = [undirectedView(earlier), undirectedView(later)];
      const find = (graph: typeof a) => communities(graph, { seed: 1, seeds: 50 }).groups;
      return survivingSimilarity({ name: "0", graph: a }, find(a), { name: "12", graph: b }, find(b)).nmi;
    },
  },
};
