import type { Graph } from "../graph/graph.js";
import { type Groups, groupsBy } from "../graph/groups.js";
import { requireGroups, requireUndirected } from "../graph/require.js";
import type { MeasureCard } from "./card.js";

export interface ControversyOptions {
  /** Share of each group's nodes, those with most ties, where a walk ends. At least one node a group. */
  readonly hubShare?: number;
}

const enoughRounds = 20_000;

/**
 * How far a random walk stays on its own side: near 1 when walks that end at a group's best-connected members
 * started there, 0 when the start tells nothing. Walks are solved for, not drawn. With more than two groups, the
 * mean over pairs of groups. NaN with fewer than two groups. Undirected.
 */
export function randomWalkControversy(
  graph: Graph,
  groups: Groups,
  { hubShare = 0.1 }: ControversyOptions = {},
): number {
  requireGroups(graph, groups, "randomWalkControversy");
  requireUndirected(graph, "randomWalkControversy");
  const count = groups.names.length;
  const hubs = hubsOf(graph, groups, hubShare);
  const ends = groups.names.map((_, group) => chanceToEndIn(graph, groups, hubs, group));
  const sizes = new Float64Array(count);
  for (const group of groups.of) sizes[group]++;
  const reached = ends.map((chances) => {
    const byStart = new Float64Array(count);
    for (let v = 0; v < graph.n; v++) byStart[groups.of[v]] += chances[v] / sizes[groups.of[v]];
    return byStart;
  });
  let sum = 0;
  let pairs = 0;
  for (let a = 0; a < count; a++)
    for (let b = a + 1; b < count; b++) {
      const endInA = reached[a][a] + reached[a][b];
      const endInB = reached[b][a] + reached[b][b];
      if (endInA === 0 || endInB === 0) continue;
      sum += (reached[a][a] * reached[b][b] - reached[a][b] * reached[b][a]) / (endInA * endInB);
      pairs++;
    }
  return sum / pairs;
}

function hubsOf({ n, out }: Graph, { of, names }: Groups, hubShare: number): Uint8Array {
  const isHub = new Uint8Array(n);
  const degree = (v: number) => out.offsets[v + 1] - out.offsets[v];
  for (let group = 0; group < names.length; group++) {
    const members = Array.from(of.keys()).filter((v) => of[v] === group && degree(v) > 0);
    members.sort((u, v) => degree(v) - degree(u) || u - v);
    for (const v of members.slice(0, Math.max(1, Math.round(hubShare * members.length)))) isHub[v] = 1;
  }
  return isHub;
}

/** For each node, the chance that a walk from it ends at a hub of the group. */
function chanceToEndIn({ n, out }: Graph, { of }: Groups, isHub: Uint8Array, group: number): Float64Array {
  const { offsets, neighbours } = out;
  const chances = new Float64Array(n);
  for (let v = 0; v < n; v++) chances[v] = isHub[v] === 1 && of[v] === group ? 1 : 0;
  for (let round = 0; round < enoughRounds; round++) {
    let change = 0;
    for (let v = 0; v < n; v++) {
      if (isHub[v] === 1 || offsets[v] === offsets[v + 1]) continue;
      let sum = 0;
      for (let k = offsets[v]; k < offsets[v + 1]; k++) sum += chances[neighbours[k]];
      const chance = sum / (offsets[v + 1] - offsets[v]);
      change = Math.max(change, Math.abs(chance - chances[v]));
      chances[v] = chance;
    }
    if (change < 1e-13) break;
  }
  return chances;
}

export const randomWalkControversyCard: MeasureCard = {
  id: "randomWalkControversy",
  call: "randomWalkControversy(graph, groups, { hubShare })",
  source: "Garimella et al. 2018; Salloum, Chen & Kivelä 2022",
  unit: "index",
  range: [-1, 1],
  known: {
    network: "karate",
    value: 0.7366096362190498,
    measured: (graph) => randomWalkControversy(graph, groupsBy(graph, "faction")),
  },
};
