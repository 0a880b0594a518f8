import type { OrderedRows } from "../graph/breadth-first-order.js";

/**
 * Dependencies of weighted shortest paths with integer lengths, added to `scores`. Nodes wait in a ring of buckets,
 * one for each distance from the present to the longest tie ahead; a node moved nearer leaves its old entry behind,
 * which is passed over.
 */
export function addBucketDependencies(
  rows: OrderedRows,
  lengthOf: Float64Array,
  longest: number,
  scores: Float64Array,
): void {
  const { offsets, neighbours } = rows;
  const n = scores.length;
  const lengths = Int32Array.from(lengthOf);
  const ring = longest + 1;
  const first = new Int32Array(ring).fill(-1);
  const entryNode = new Int32Array(neighbours.length + 1);
  const entryNext = new Int32Array(neighbours.length + 1);
  const far = 0x7fffffff;
  const distance = new Int32Array(n).fill(far);
  const paths = new Float64Array(n);
  const perPath = new Float64Array(n);
  const settled = new Int32Array(n);
  for (let source = 0; source < n; source++) {
    distance[source] = 0;
    paths[source] = 1;
    entryNode[0] = source;
    entryNext[0] = -1;
    first[0] = 0;
    let entries = 1;
    let waiting = 1;
    let count = 0;
    for (let now = 0, slot = 0; waiting > 0; now++, slot = slot === longest ? 0 : slot + 1) {
      let entry = first[slot];
      first[slot] = -1;
      while (entry >= 0) {
        const v = entryNode[entry];
        entry = entryNext[entry];
        waiting--;
        if (distance[v] !== now) continue;
        settled[count++] = v;
        const through = paths[v];
        const end = offsets[v + 1];
        for (let k = offsets[v]; k < end; k++) {
          const u = neighbours[k];
          const reach = now + lengths[k];
          const known = distance[u];
          if (reach > known) continue;
          if (reach === known) {
            paths[u] += through;
            continue;
          }
          distance[u] = reach;
          paths[u] = through;
          const bucket = slot + lengths[k];
          const target = bucket >= ring ? bucket - ring : bucket;
          entryNode[entries] = u;
          entryNext[entries] = first[target];
          first[target] = entries++;
          waiting++;
        }
      }
    }
    for (let k = count - 1; k > 0; k--) {
      const v = settled[k];
      const here = distance[v];
      let sum = 0;
      const end = offsets[v + 1];
      for (let e = offsets[v]; e < end; e++) {
        const u = neighbours[e];
        if (distance[u] === here + lengths[e]) sum += perPath[u];
      }
      const dependency = sum * paths[v];
      scores[v] += dependency;
      perPath[v] = (1 + dependency) / paths[v];
    }
    for (let k = 0; k < count; k++) distance[settled[k]] = far;
  }
}
