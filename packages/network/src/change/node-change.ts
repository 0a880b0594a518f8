import type { GraphNode } from "../graph/graph.js";
import { attributeOf } from "../graph/groups.js";
import type { MeasureCard } from "../measures/card.js";
import { activeNodes } from "../measures/size.js";
import { visibilityOf, type Wave } from "./wave.js";

/** Nodes by what became of them, as ids in the order of their wave. */
export interface NodeChange {
  readonly kept: readonly string[];
  readonly lost: readonly string[];
  readonly new: readonly string[];
  /** Absent from the later wave, which did not ask them: nothing is known. */
  readonly notAsked: readonly string[];
  /** Absent from the later wave, which asked them without an answer: nothing is known. */
  readonly notAnswered: readonly string[];
  /** kept / (kept + lost + new). NaN without nodes. */
  readonly jaccard: number;
  /** kept / (kept + lost). NaN without nodes to keep. */
  readonly retention: number;
  /** (lost + new) / (kept + lost + new). NaN without nodes. */
  readonly turnover: number;
  /** The same comparison among nodes with at least one tie. */
  readonly active: Pick<NodeChange, "kept" | "lost" | "new">;
}

/** Compares the members of two waves. */
export function nodeChange(earlier: Wave, later: Wave): NodeChange {
  const before = earlier.graph.nodes.map(({ id }) => id);
  const after = later.graph.positions;
  const kept = before.filter((id) => after.has(id));
  const gone = before.filter((id) => !after.has(id));
  const lost = gone.filter((id) => visibilityOf(later, id) === "seen");
  const fresh = later.graph.nodes.flatMap(({ id }) => (earlier.graph.positions.has(id) ? [] : [id]));
  const all = kept.length + lost.length + fresh.length;
  return {
    kept,
    lost,
    new: fresh,
    notAsked: gone.filter((id) => visibilityOf(later, id) === "notAsked"),
    notAnswered: gone.filter((id) => visibilityOf(later, id) === "notAnswered"),
    jaccard: kept.length / all,
    retention: kept.length / (kept.length + lost.length),
    turnover: (lost.length + fresh.length) / all,
    active: activeChange(earlier, later),
  };
}

function activeChange(earlier: Wave, later: Wave): NodeChange["active"] {
  const before = activeIds(earlier);
  const after = activeIds(later);
  return {
    kept: [...before].filter((id) => after.has(id)),
    lost: [...before].filter((id) => !after.has(id) && visibilityOf(later, id) === "seen"),
    new: [...after].filter((id) => !before.has(id)),
  };
}

function activeIds({ graph }: Wave): Set<string> {
  return new Set(activeNodes(graph).flatMap((v) => graph.nodes[v]?.id ?? []));
}

/** Counts of kept, lost and new nodes by the value of an attribute. */
export function nodeChangeBy(
  earlier: Wave,
  later: Wave,
  attribute: string,
): ReadonlyMap<string, { readonly kept: number; readonly lost: number; readonly new: number }> {
  const change = nodeChange(earlier, later);
  const counts = new Map<string, { kept: number; lost: number; new: number }>();
  for (const fate of ["kept", "lost", "new"] as const)
    for (const id of change[fate]) {
      const node = nodeOf(fate === "lost" ? earlier : later, id);
      const value = node === undefined ? "" : (attributeOf(node, attribute) ?? "");
      const row = counts.get(value) ?? { kept: 0, lost: 0, new: 0 };
      row[fate]++;
      counts.set(value, row);
    }
  return counts;
}

function nodeOf({ graph }: Wave, id: string): GraphNode | undefined {
  return graph.nodes[graph.positions.get(id) ?? -1];
}

export const nodeChangeCard: MeasureCard = {
  id: "nodeChange",
  call: "nodeChange(earlier, later); nodeChangeBy(earlier, later, attribute)",
  source: "Wasserman & Faust 1994; Snijders, van de Bunt & Steglich 2010",
  unit: "share",
  range: [0, 1],
  known: {
    network: "territorio_a",
    value: 0.8833333333333333,
    measured: (earlier, later) => nodeChange({ name: "0", graph: earlier }, { name: "4", graph: later }).jaccard,
  },
};
