import type { OrderedRows } from "../graph/breadth-first-order.js";

/**
 * Dependencies of weighted shortest paths, added to `scores`; nodes wait in a binary heap. Lengths that differ by
 * less than `tolerance` of their size count as equal: 0 for integers.
 */
export function addHeapDependencies(
  rows: OrderedRows,
  lengths: Float64Array,
  tolerance: number,
  scores: Float64Array,
): void {
  const { offsets, neighbours } = rows;
  const n = scores.length;
  const distance = new Float64Array(n);
  const paths = new Float64Array(n);
  const perPath = new Float64Array(n);
  const settled = new Int32Array(n);
  const heap = new NodeHeap(distance);
  for (let source = 0; source < n; source++) {
    distance.fill(Number.POSITIVE_INFINITY);
    distance[source] = 0;
    paths[source] = 1;
    heap.add(source);
    let count = 0;
    while (heap.size > 0) {
      const v = heap.takeNearest();
      settled[count++] = v;
      for (let k = offsets[v]; k < offsets[v + 1]; k++) {
        const u = neighbours[k];
        const reach = distance[v] + lengths[k];
        const slack = reach * tolerance;
        if (reach > distance[u] + slack) continue;
        if (reach >= distance[u] - slack) paths[u] += paths[v];
        else {
          distance[u] = reach;
          paths[u] = paths[v];
          heap.add(u);
        }
      }
    }
    for (let k = count - 1; k > 0; k--) {
      const v = settled[k];
      let sum = 0;
      for (let e = offsets[v]; e < offsets[v + 1]; e++) {
        const u = neighbours[e];
        const reach = distance[v] + lengths[e];
        if (Math.abs(distance[u] - reach) <= reach * tolerance) sum += perPath[u];
      }
      const dependency = sum * paths[v];
      scores[v] += dependency;
      perPath[v] = (1 + dependency) / paths[v];
    }
  }
}

/** Nodes by distance, nearest first; each at most once, moved up when its distance falls. */
class NodeHeap {
  size = 0;
  readonly #nodes: Int32Array;
  readonly #place: Int32Array;
  constructor(private readonly distance: Float64Array) {
    this.#nodes = new Int32Array(distance.length);
    this.#place = new Int32Array(distance.length).fill(-1);
  }

  /** Adds a node, or moves it up after its distance fell. */
  add(v: number): void {
    let hole = this.#place[v] < 0 ? this.size++ : this.#place[v];
    while (hole > 0) {
      const parent = (hole - 1) >> 1;
      const above = this.#nodes[parent];
      if (this.distance[above] <= this.distance[v]) break;
      this.#put(hole, above);
      hole = parent;
    }
    this.#put(hole, v);
  }

  takeNearest(): number {
    const nearest = this.#nodes[0];
    this.#place[nearest] = -1;
    this.size--;
    if (this.size > 0) this.#sink(this.#nodes[this.size]);
    return nearest;
  }

  #sink(v: number): void {
    let hole = 0;
    for (;;) {
      let child = 2 * hole + 1;
      if (child >= this.size) break;
      if (child + 1 < this.size && this.distance[this.#nodes[child + 1]] < this.distance[this.#nodes[child]]) child++;
      if (this.distance[this.#nodes[child]] >= this.distance[v]) break;
      this.#put(hole, this.#nodes[child]);
      hole = child;
    }
    this.#put(hole, v);
  }

  #put(hole: number, v: number): void {
    this.#nodes[hole] = v;
    this.#place[v] = hole;
  }
}
