import { buildGraph } from "../graph/build.js";
import type { Graph } from "../graph/graph.js";
import type { MeasureCard } from "./card.js";

/** How many ties both ends reported, among those that anybody was asked about. */
export interface Confirmation {
  readonly both: number;
  readonly one: number;
  /** Ties that nobody was asked about, such as those from attendance records. */
  readonly notAsked: number;
  /** both / (both + one). NaN when nobody was asked. */
  readonly share: number;
}

/** Confirmed ties, from what each tie says about who reported it. */
export function confirmedTies(graph: Graph): Confirmation {
  let both = 0;
  let one = 0;
  for (const { reportedBy } of graph.facts ?? []) {
    if (reportedBy === "both") both++;
    if (reportedBy === "one") one++;
  }
  return { both, one, notAsked: graph.m - both - one, share: both / (both + one) };
}

export const confirmedTiesCard: MeasureCard = {
  id: "confirmedTies",
  call: "confirmedTies(graph)",
  source: "Wasserman & Faust 1994; CHVI 2022",
  unit: "share",
  range: [0, 1],
  known: {
    network: "orientata_piccola",
    value: 17 / 52,
    measured: (graph) => confirmedTies(fromReports(graph)).share,
  },
};

function fromReports(graph: Graph): Graph {
  const ties = Array.from(graph.sources, (source, t) => ({
    from: graph.nodes[source].id,
    to: graph.nodes[graph.targets[t]].id,
    reportedBy: graph.tieBetween(graph.targets[t], source) < 0 ? ("one" as const) : ("both" as const),
  }));
  return buildGraph({ nodes: graph.nodes, ties, duplicates: "max" });
}
