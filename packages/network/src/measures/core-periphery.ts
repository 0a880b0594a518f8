import type { Graph } from "../graph/graph.js";
import { requireUndirected } from "../graph/require.js";
import { Random } from "../random.js";
import type { MeasureCard } from "./card.js";
import { degrees } from "./degree.js";

/**
 * What the ideal says of the pairs between core and periphery: `or` that they are tied (a pair is tied when one of
 * the two is in the core), `and` nothing, so that these pairs are left out.
 */
export type CorePattern = "or" | "and";

/** The split into a core, where ties concentrate, and a periphery, whose members are not tied to each other. */
export interface CorePeriphery {
  /** 1 for members of the core. */
  readonly core: Uint8Array;
  /** Correlation with the ideal. */
  readonly fit: number;
}

export interface CorePeripheryOptions {
  readonly seed: number;
  readonly pattern?: CorePattern;
  /** Random splits to climb from, besides the nodes of largest degree. */
  readonly starts?: number;
}

/**
 * The best split found by moving one node at a time, or exchanging two. `fit` is a lower bound of the best possible; NaN when the
 * network has no ties or all of them. Undirected.
 */
export function corePeriphery(
  graph: Graph,
  { seed, pattern = "or", starts = 20 }: CorePeripheryOptions,
): CorePeriphery {
  requireUndirected(graph, "corePeriphery");
  const random = new Random(seed);
  let best: CorePeriphery = { core: new Uint8Array(graph.n), fit: Number.NaN };
  for (let start = -1; start < starts; start++) {
    const chance = random.fraction();
    const first = start < 0 ? topDegrees(graph) : topDegrees(graph).map(() => (random.fraction() < chance ? 1 : 0));
    const found = climb(graph, first, pattern);
    if (better(found.fit, best.fit)) best = found;
  }
  return best;
}

/** Up to this many nodes, two nodes may also change places at once. */
const largestForExchanges = 300;

function better(fit: number, than: number): boolean {
  return fit > than + 1e-12 || (Number.isNaN(than) && !Number.isNaN(fit));
}

function topDegrees(graph: Graph): Uint8Array {
  const mean = (2 * graph.m) / graph.n;
  return Uint8Array.from(degrees(graph), (degree) => (degree > mean ? 1 : 0));
}

/** A split in numbers: members of the core, ties inside it, ties that touch it. */
interface Totals {
  readonly members: number;
  readonly inside: number;
  readonly touching: number;
}

function climb(graph: Graph, core: Uint8Array, pattern: CorePattern): CorePeriphery {
  let totals = totalsOf(graph, core);
  let fit = correlation(graph, totals, pattern);
  const exchanges = graph.n <= largestForExchanges;
  for (let improved = true; improved; ) {
    improved = false;
    for (let v = 0; v < graph.n; v++) {
      const before = totals;
      totals = afterMoving(graph, core, totals, v);
      core[v] = 1 - core[v];
      const moved = correlation(graph, totals, pattern);
      const partner = better(moved, fit) || !exchanges ? -1 : bestPartner(graph, core, totals, pattern, v, fit);
      if (partner >= 0) {
        totals = afterMoving(graph, core, totals, partner);
        core[partner] = 1 - core[partner];
      } else if (!better(moved, fit)) {
        totals = before;
        core[v] = 1 - core[v];
        continue;
      }
      fit = correlation(graph, totals, pattern);
      improved = true;
    }
  }
  return { core, fit };
}

/** A node of the side that `v` has just joined whose leaving makes the split better than before, or -1. */
function bestPartner(
  graph: Graph,
  core: Uint8Array,
  totals: Totals,
  pattern: CorePattern,
  v: number,
  fit: number,
): number {
  for (let u = 0; u < graph.n; u++) {
    if (u === v || core[u] !== core[v]) continue;
    if (better(correlation(graph, afterMoving(graph, core, totals, u), pattern), fit)) return u;
  }
  return -1;
}

function totalsOf(graph: Graph, core: Uint8Array): Totals {
  let [members, inside, touching] = [0, 0, 0];
  for (const member of core) members += member;
  for (let t = 0; t < graph.m; t++) {
    inside += core[graph.sources[t]] & core[graph.targets[t]];
    touching += core[graph.sources[t]] | core[graph.targets[t]];
  }
  return { members, inside, touching };
}

function afterMoving({ out }: Graph, core: Uint8Array, totals: Totals, v: number): Totals {
  let toCore = 0;
  for (let k = out.offsets[v]; k < out.offsets[v + 1]; k++) toCore += core[out.neighbours[k]];
  const toPeriphery = out.offsets[v + 1] - out.offsets[v] - toCore;
  const sign = core[v] === 1 ? -1 : 1;
  return {
    members: totals.members + sign,
    inside: totals.inside + sign * toCore,
    touching: totals.touching + sign * toPeriphery,
  };
}

/** Pearson's correlation of two tables of 0 and 1 over pairs, from their totals. */
function correlation({ n, m }: Graph, { members, inside, touching }: Totals, pattern: CorePattern): number {
  const all = pairsOf(n);
  const outer = pairsOf(n - members);
  const inner = pairsOf(members);
  const [pairs, ties, ideal, both] =
    pattern === "or" ? [all, m, all - outer, touching] : [inner + outer, inside + m - touching, inner, inside];
  return (pairs * both - ties * ideal) / Math.sqrt(ties * (pairs - ties) * ideal * (pairs - ideal));
}

function pairsOf(n: number): number {
  return (n * (n - 1)) / 2;
}

export const corePeripheryCard: MeasureCard = {
  id: "corePeriphery",
  call: "corePeriphery(graph, { seed, pattern })",
  source: "Borgatti & Everett 1999",
  unit: "index",
  range: [-1, 1],
  known: {
    network: "florentine_marriage",
    value: 0.3281650616569474,
    measured: (graph) => corePeriphery(graph, { seed: 1 }).fit,
  },
};
