import type { Graph } from "../graph/graph.js";
import { requireDirected } from "../graph/require.js";
import { fromZero, type MeasureCard } from "./card.js";

const triadNames = [
  "003",
  "012",
  "102",
  "021D",
  "021U",
  "021C",
  "111D",
  "111U",
  "030T",
  "030C",
  "201",
  "120D",
  "120U",
  "120C",
  "210",
  "300",
] as const;
export type TriadName = (typeof triadNames)[number];

/** The name of each of the 64 ways in which three nodes a, b, c may be joined: ab·1 + ba·2 + ac·4 + ca·8 + bc·16 + cb·32. */
const nameOfCode = [
  0, 1, 1, 2, 1, 3, 5, 7, 1, 5, 4, 6, 2, 7, 6, 10, 1, 5, 3, 7, 4, 8, 8, 12, 5, 9, 8, 13, 6, 13, 11, 14, 1, 4, 5, 6, 5,
  8, 9, 13, 3, 8, 8, 11, 7, 12, 13, 14, 2, 6, 7, 10, 6, 11, 13, 14, 7, 13, 12, 14, 10, 14, 14, 15,
] as const;

/** Number of sets of three nodes of each of the sixteen kinds. @throws NotDefined on an undirected network. */
export function triadCensus(graph: Graph): Readonly<Record<TriadName, number>> {
  requireDirected(graph, "triadCensus");
  const counts = new Float64Array(16);
  const { n } = graph;
  const joined = contacts(graph);
  for (let a = 0; a < n; a++) {
    for (const b of joined[a]) {
      if (b <= a) continue;
      const others = new Set([...joined[a], ...joined[b]]);
      others.delete(a);
      others.delete(b);
      counts[graph.tieBetween(a, b) >= 0 && graph.tieBetween(b, a) >= 0 ? 2 : 1] += n - others.size - 2;
      for (const c of others) {
        const first = c > b || (a < c && c < b && !joined[a].has(c));
        if (first) counts[nameOfCode[codeOf(graph, a, b, c)]]++;
      }
    }
  }
  counts[0] = (n * (n - 1) * (n - 2)) / 6 - counts.reduce((sum, count) => sum + count, 0);
  const byName = Object.fromEntries(triadNames.map((name, kind) => [name, counts[kind]]));
  return byName as Record<TriadName, number>;
}

function contacts(graph: Graph): readonly ReadonlySet<number>[] {
  const sets = Array.from({ length: graph.n }, () => new Set<number>());
  for (let t = 0; t < graph.m; t++) {
    sets[graph.sources[t]].add(graph.targets[t]);
    sets[graph.targets[t]].add(graph.sources[t]);
  }
  return sets;
}

function codeOf(graph: Graph, a: number, b: number, c: number): number {
  const pairs = [
    [a, b],
    [b, a],
    [a, c],
    [c, a],
    [b, c],
    [c, b],
  ] as const;
  return pairs.reduce((code, [from, to], bit) => (graph.tieBetween(from, to) >= 0 ? code + (1 << bit) : code), 0);
}

export const triadCensusCard: MeasureCard = {
  id: "triadCensus",
  call: "triadCensus(graph)",
  source: "Holland & Leinhardt 1970; Batagelj & Mrvar 2001",
  unit: "triples",
  range: fromZero,
  known: {
    network: "orientata_piccola",
    value: 4,
    measured: (graph) => triadCensus(graph)["030T"],
  },
};
