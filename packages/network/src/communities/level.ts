import type { Graph } from "../graph/graph.js";

/**
 * One level of a hierarchy of groups: nodes that stand for sets of nodes, with the weight between them. `strengths`
 * include what lies inside a node, twice; `total` is twice the weight of all ties.
 */
export interface Level {
  readonly n: number;
  readonly offsets: Int32Array;
  readonly neighbours: Int32Array;
  readonly weights: Float64Array;
  readonly strengths: Float64Array;
  readonly total: number;
}

/** The network itself as the first level. */
export function firstLevel({ n, out }: Graph, weighted: boolean): Level {
  const { offsets, neighbours } = out;
  const weights = weighted ? out.weights : new Float64Array(neighbours.length).fill(1);
  const strengths = new Float64Array(n);
  let total = 0;
  for (let v = 0; v < n; v++) {
    let sum = 0;
    for (let k = offsets[v]; k < offsets[v + 1]; k++) sum += weights[k];
    strengths[v] = sum;
    total += sum;
  }
  return { n, offsets, neighbours, weights, strengths, total };
}

/** One node for each of the `count` groups; ties inside a group survive in its strength only. */
export function aggregated(level: Level, of: Int32Array, count: number): Level {
  const { order, starts } = membersByGroup(of, count);
  const strengths = new Float64Array(count);
  for (let v = 0; v < level.n; v++) strengths[of[v]] += level.strengths[v];
  const offsets = new Int32Array(count + 1);
  const neighbours = new Int32Array(level.neighbours.length);
  const weights = new Float64Array(level.neighbours.length);
  const slot = new Int32Array(count).fill(-1);
  let size = 0;
  for (let group = 0; group < count; group++) {
    const first = size;
    const last = starts[group + 1];
    for (let i = starts[group]; i < last; i++) {
      const v = order[i];
      const end = level.offsets[v + 1];
      for (let k = level.offsets[v]; k < end; k++) {
        const other = of[level.neighbours[k]];
        if (other === group) continue;
        const known = slot[other];
        if (known >= first) weights[known] += level.weights[k];
        else {
          slot[other] = size;
          neighbours[size] = other;
          weights[size++] = level.weights[k];
        }
      }
    }
    offsets[group + 1] = size;
  }
  return {
    n: count,
    offsets,
    neighbours: neighbours.slice(0, size),
    weights: weights.slice(0, size),
    strengths,
    total: level.total,
  };
}

/** The nodes of each group one after another. */
function membersByGroup(of: Int32Array, count: number): { order: Int32Array; starts: Int32Array } {
  const starts = new Int32Array(count + 1);
  for (let v = 0; v < of.length; v++) starts[of[v] + 1]++;
  for (let group = 0; group < count; group++) starts[group + 1] += starts[group];
  const cursor = starts.slice();
  const order = new Int32Array(of.length);
  for (let v = 0; v < of.length; v++) order[cursor[of[v]]++] = v;
  return { order, starts };
}

/** Renumbers groups from 0 in order of first node, in place, and returns how many there are. */
export function renumber(of: Int32Array): number {
  const numbers = new Int32Array(of.length).fill(-1);
  let count = 0;
  for (let v = 0; v < of.length; v++) {
    const group = of[v];
    if (numbers[group] < 0) numbers[group] = count++;
    of[v] = numbers[group];
  }
  return count;
}
