import type { Graph } from "../graph/graph.js";
import { type Groups, groupsBy } from "../graph/groups.js";
import { requireGroups, requireUndirected } from "../graph/require.js";
import type { MeasureCard } from "./card.js";

/**
 * Whether those who stand on the border between groups lean inwards: mean, over the border, of the share of their
 * counted ties that goes to inner members of their own group, less ½. Border: tied to another group and to an inner
 * member of one's own; inner: tied to no other group. From −½ to ½, negative where the border is open. NaN without
 * a border. Undirected.
 */
export function boundaryPolarisation(graph: Graph, groups: Groups): number {
  requireGroups(graph, groups, "boundaryPolarisation");
  requireUndirected(graph, "boundaryPolarisation");
  const { of } = groups;
  const { offsets, neighbours } = graph.out;
  const inner = new Uint8Array(graph.n);
  for (let v = 0; v < graph.n; v++) {
    inner[v] = offsets[v + 1] > offsets[v] ? 1 : 0;
    for (let k = offsets[v]; k < offsets[v + 1]; k++) if (of[neighbours[k]] !== of[v]) inner[v] = 0;
  }
  const toInner = new Int32Array(graph.n);
  const border = new Uint8Array(graph.n);
  for (let v = 0; v < graph.n; v++) {
    let across = 0;
    for (let k = offsets[v]; k < offsets[v + 1]; k++) {
      const u = neighbours[k];
      if (of[u] !== of[v]) across++;
      else toInner[v] += inner[u];
    }
    border[v] = across > 0 && toInner[v] > 0 ? 1 : 0;
  }
  let sum = 0;
  let count = 0;
  for (let v = 0; v < graph.n; v++) {
    if (border[v] === 0) continue;
    let toBorder = 0;
    for (let k = offsets[v]; k < offsets[v + 1]; k++) {
      const u = neighbours[k];
      if (of[u] !== of[v]) toBorder += border[u];
    }
    sum += toInner[v] / (toInner[v] + toBorder) - 0.5;
    count++;
  }
  return sum / count;
}

export const boundaryPolarisationCard: MeasureCard = {
  id: "boundaryPolarisation",
  call: "boundaryPolarisation(graph, groups)",
  source: "Guerra et al. 2013",
  unit: "index",
  range: [-0.5, 0.5],
  known: {
    network: "karate",
    value: 0.25078914141414144,
    measured: (graph) => boundaryPolarisation(graph, groupsBy(graph, "faction")),
  },
};
