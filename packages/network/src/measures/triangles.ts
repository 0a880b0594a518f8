import type { Graph } from "../graph/graph.js";

/** Triangles through each node of an undirected network. */
export function triangles(graph: Graph): Int32Array {
  const { n } = graph;
  const { starts, ends, later } = towardsLargerDegree(graph);
  const counts = new Int32Array(n);
  const markedBy = new Int32Array(n).fill(-1);
  for (let u = 0; u < n; u++) {
    const start = starts[u];
    const end = ends[u];
    if (end - start < 2) continue;
    for (let k = start; k < end; k++) markedBy[later[k]] = u;
    for (let k = start; k < end; k++) {
      const v = later[k];
      const stop = ends[v];
      for (let e = starts[v]; e < stop; e++) {
        const w = later[e];
        if (markedBy[w] !== u) continue;
        counts[u]++;
        counts[v]++;
        counts[w]++;
      }
    }
  }
  return counts;
}

/** Each tie once, from the end of smaller degree: no node then has many, and each triangle is met once. */
function towardsLargerDegree({ n, out }: Graph) {
  const { offsets, neighbours } = out;
  const later = new Int32Array(neighbours.length >> 1);
  const starts = new Int32Array(n);
  const ends = new Int32Array(n);
  let count = 0;
  for (let v = 0; v < n; v++) {
    starts[v] = count;
    const end = offsets[v + 1];
    const degree = end - offsets[v];
    for (let k = offsets[v]; k < end; k++) {
      const u = neighbours[k];
      const other = offsets[u + 1] - offsets[u];
      if (other > degree || (other === degree && u > v)) later[count++] = u;
    }
    ends[v] = count;
  }
  return { starts, ends, later };
}
