import { Graph } from "../graph/graph.js";
import { requireModes } from "../graph/require.js";

/** What a tie between two nodes that share partners weighs: the partners counted, or Newman's Σ 1/(k−1). */
export type ProjectionWeight = "count" | "newman";

/**
 * The nodes of one mode, tied when they share a partner of the other. With `newman`, a partner that k nodes share
 * counts 1/(k−1), so that a partner of everybody says little. @throws NotDefined on a one-mode network.
 */
export function projection(graph: Graph, mode: 0 | 1, weight: ProjectionWeight = "count"): Graph {
  const modes = requireModes(graph, "projection");
  const { n } = graph;
  const { offsets, neighbours } = graph.out;
  const place = new Int32Array(n).fill(-1);
  const members: number[] = [];
  for (let v = 0; v < n; v++) {
    if (modes[v] !== mode) continue;
    place[v] = members.length;
    members.push(v);
  }
  const ties = new TieColumns(graph.m);
  const shared = new Float64Array(n);
  const met = new Int32Array(n);
  for (let a = 0; a < members.length; a++) {
    const v = members[a];
    let count = 0;
    for (let k = offsets[v]; k < offsets[v + 1]; k++) {
      const partner = neighbours[k];
      const start = offsets[partner];
      const end = offsets[partner + 1];
      const worth = weight === "count" ? 1 : 1 / (end - start - 1);
      for (let e = end - 1; e >= start; e--) {
        const u = neighbours[e];
        if (u <= v) break;
        if (shared[u] === 0) met[count++] = u;
        shared[u] += worth;
      }
    }
    ties.reserve(count);
    for (let k = 0; k < count; k++) {
      ties.add(a, place[met[k]], shared[met[k]]);
      shared[met[k]] = 0;
    }
  }
  return new Graph({ n: members.length, ...ties.columns(), nodes: () => members.map((v) => graph.nodes[v]) });
}

/** Columns that grow: a projection may have many more ties than the network. */
class TieColumns {
  #sources: Int32Array;
  #targets: Int32Array;
  #weights: Float64Array;
  #size = 0;
  constructor(expected: number) {
    this.#sources = new Int32Array(2 * expected + 16);
    this.#targets = new Int32Array(2 * expected + 16);
    this.#weights = new Float64Array(2 * expected + 16);
  }
  reserve(more: number): void {
    if (this.#size + more <= this.#sources.length) return;
    const length = 2 * (this.#size + more);
    const grow = <T extends Int32Array | Float64Array>(old: T, larger: T): T => {
      larger.set(old);
      return larger;
    };
    this.#sources = grow(this.#sources, new Int32Array(length));
    this.#targets = grow(this.#targets, new Int32Array(length));
    this.#weights = grow(this.#weights, new Float64Array(length));
  }
  add(source: number, target: number, weight: number): void {
    this.#sources[this.#size] = source;
    this.#targets[this.#size] = target;
    this.#weights[this.#size++] = weight;
  }
  columns() {
    return {
      sources: this.#sources.slice(0, this.#size),
      targets: this.#targets.slice(0, this.#size),
      weights: this.#weights.slice(0, this.#size),
    };
  }
}
