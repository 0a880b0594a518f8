import type { Graph } from "../graph/graph.js";
import { type Groups, groupsBy } from "../graph/groups.js";
import { requireGroups } from "../graph/require.js";
import { fromZero, type MeasureCard } from "./card.js";

/** The five roles of who stands between two others, by the groups of the three. */
export const brokerageRoles = ["coordinator", "consultant", "representative", "gatekeeper", "liaison"] as const;
export type BrokerageRole = (typeof brokerageRoles)[number];

/** Open triples a→v→c (no a→c) through each node, by role. An undirected tie runs both ways. */
export type Brokerage = Readonly<Record<BrokerageRole, Int32Array>>;

/** Gould and Fernandez's roles, as raw counts. */
export function brokerage(graph: Graph, groups: Groups): Brokerage {
  requireGroups(graph, groups, "brokerage");
  const counts: Brokerage = {
    coordinator: new Int32Array(graph.n),
    consultant: new Int32Array(graph.n),
    representative: new Int32Array(graph.n),
    gatekeeper: new Int32Array(graph.n),
    liaison: new Int32Array(graph.n),
  };
  const { of } = groups;
  for (let v = 0; v < graph.n; v++) {
    for (let i = graph.in.offsets[v]; i < graph.in.offsets[v + 1]; i++) {
      const a = graph.in.neighbours[i];
      for (let o = graph.out.offsets[v]; o < graph.out.offsets[v + 1]; o++) {
        const c = graph.out.neighbours[o];
        if (a !== c && graph.tieBetween(a, c) < 0) counts[roleOf(of[a], of[v], of[c])][v]++;
      }
    }
  }
  return counts;
}

function roleOf(giver: number, broker: number, receiver: number): BrokerageRole {
  if (giver === receiver) return giver === broker ? "coordinator" : "consultant";
  if (giver === broker) return "representative";
  return receiver === broker ? "gatekeeper" : "liaison";
}

export const brokerageCard: MeasureCard = {
  id: "brokerage",
  call: "brokerage(graph, groups)",
  source: "Gould & Fernandez 1989",
  unit: "triples",
  range: fromZero,
  known: {
    network: "orientata_piccola",
    value: 36,
    measured: (graph) => brokerage(graph, groupsBy(graph, "group")).gatekeeper.reduce((a, b) => a + b, 0),
  },
};
