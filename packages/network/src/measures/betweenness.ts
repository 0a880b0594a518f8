import { breadthFirstRows, type OrderedRows } from "../graph/breadth-first-order.js";
import type { Graph } from "../graph/graph.js";
import { fromZero, type MeasureCard } from "./card.js";

/**
 * For each node, how many pairs of others have their shortest path through it; a pair with several shortest paths
 * counts by the share of them. Steps count, weights do not: see `weightedBetweenness`. Unordered pairs when
 * undirected.
 */
export function betweenness(graph: Graph): Float64Array {
  return betweennessFrom(
    graph,
    Int32Array.from({ length: graph.n }, (_, v) => v),
  );
}

/** The part of betweenness due to paths that start at the given sources. */
export function betweennessFrom(graph: Graph, sources: Int32Array): Float64Array {
  const rows = breadthFirstRows(graph);
  const place = new Int32Array(graph.n);
  for (let k = 0; k < graph.n; k++) place[rows.order[k]] = k;
  const placed = Float64Array.from({ length: graph.n }, () => 0);
  addDependencies(rows, sources.map((source) => place[source]).sort(), placed);
  const scores = new Float64Array(graph.n);
  const share = graph.directed ? 1 : 0.5;
  for (let k = 0; k < graph.n; k++) scores[rows.order[k]] = placed[k] * share;
  return scores;
}

/** Betweenness as a share of the pairs of other nodes. NaN below three nodes. */
export function normalizedBetweenness(graph: Graph): Float64Array {
  const pairs = ((graph.n - 1) * (graph.n - 2)) / (graph.directed ? 1 : 2);
  return betweenness(graph).map((score) => score / pairs);
}

/** Distances of networks up to this size fit in 16 bits, and twice as many of them in the processor's cache. */
const fewNodes = 32_767;

/**
 * Brandes's dependencies, added to `scores`. The ties on shortest paths are kept as they are met, by writing each
 * and advancing only past those that count: no branch to mispredict, and the way back visits no other tie.
 */
function addDependencies({ offsets, neighbours }: OrderedRows, sources: Int32Array, scores: Float64Array): void {
  const n = scores.length;
  const distance = n <= fewNodes ? new Int16Array(n).fill(-1) : new Int32Array(n).fill(-1);
  const paths = new Float64Array(n);
  const perPath = new Float64Array(n);
  const queue = new Int32Array(n + 1);
  const pathTies = new Int32Array(neighbours.length + 1);
  const pathEnds = new Int32Array(n + 1);
  for (let s = 0; s < sources.length; s++) {
    const source = sources[s];
    distance[source] = 0;
    paths[source] = 1;
    queue[0] = source;
    let tail = 1;
    let kept = 0;
    for (let head = 0; head < tail; head++) {
      const v = queue[head];
      const next = distance[v] + 1;
      const through = paths[v];
      const end = offsets[v + 1];
      for (let k = offsets[v]; k < end; k++) {
        const u = neighbours[k];
        const known = distance[u];
        const isNew = known >>> 31;
        queue[tail] = u;
        tail += isNew;
        const now = isNew === 1 ? next : known;
        distance[u] = now;
        const onPath = ((now ^ next) - 1) >>> 31;
        pathTies[kept] = u;
        kept += onPath;
        paths[u] += onPath * through;
      }
      pathEnds[head] = kept;
    }
    for (let head = tail - 1; head > 0; head--) {
      const v = queue[head];
      let sum = 0;
      const start = pathEnds[head - 1];
      for (let k = pathEnds[head] - 1; k >= start; k--) sum += perPath[pathTies[k]];
      const dependency = sum * paths[v];
      scores[v] += dependency;
      perPath[v] = (1 + dependency) / paths[v];
      paths[v] = 0;
      distance[v] = -1;
    }
    paths[source] = 0;
    distance[source] = -1;
  }
}

export const betweennessCard: MeasureCard = {
  id: "betweenness",
  call: "betweenness(graph); normalizedBetweenness(graph); betweennessFrom(graph, sources)",
  source: "Freeman 1977; Brandes 2001",
  unit: "pairs",
  range: fromZero,
  known: {
    network: "florentine_marriage",
    value: 47.5,
    measured: (graph) => betweenness(graph)[graph.positions.get("Medici") ?? -1],
  },
};
