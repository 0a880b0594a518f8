import type { Graph } from "../graph/graph.js";
import { type Groups, groupsOf } from "../graph/groups.js";
import { requireGroups, requireModes } from "../graph/require.js";
import type { MeasureCard } from "../measures/card.js";
import { degrees } from "../measures/degree.js";

/** Barber's modularity: expected ties run between the modes only. NaN without ties. @throws NotDefined on a one-mode network. */
export function twoModeModularity(graph: Graph, groups: Groups): number {
  requireGroups(graph, groups, "twoModeModularity");
  const modes = requireModes(graph, "twoModeModularity");
  const degree = degrees(graph);
  const first = new Float64Array(groups.names.length);
  const second = new Float64Array(groups.names.length);
  for (let v = 0; v < graph.n; v++) {
    const side = modes[v] === 0 ? first : second;
    side[groups.of[v]] += degree[v];
  }
  let inside = 0;
  for (let t = 0; t < graph.m; t++) if (groups.of[graph.sources[t]] === groups.of[graph.targets[t]]) inside++;
  const expected = first.reduce((sum, ends, group) => sum + ends * second[group], 0);
  return inside / graph.m - expected / (graph.m * graph.m);
}

export const twoModeModularityCard: MeasureCard = {
  id: "twoModeModularity",
  call: "twoModeModularity(graph, groups)",
  source: "Barber 2007",
  unit: "index",
  range: [-1, 1],
  known: {
    network: "davis",
    value: 0,
    measured: (graph) => twoModeModularity(graph, groupsOf(new Int32Array(graph.n))),
  },
};
