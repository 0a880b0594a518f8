import type { Adjacency } from "./adjacency.js";
import type { Graph } from "./graph.js";

/** Rows renumbered so that nodes near each other in the network are near each other in memory. */
export interface OrderedRows {
  /** The old position of each new one. */
  readonly order: Int32Array;
  readonly offsets: Int32Array;
  readonly neighbours: Int32Array;
  readonly weights: Float64Array;
}

/** Renumbers the rows of ties leaving each node by breadth-first visits, from the first node of each piece. */
export function breadthFirstRows(graph: Graph, { weighted = false } = {}): OrderedRows {
  const { n, out } = graph;
  const order = breadthFirstOrder(graph);
  const place = new Int32Array(n);
  for (let k = 0; k < n; k++) place[order[k]] = k;
  const offsets = new Int32Array(n + 1);
  const neighbours = new Int32Array(out.neighbours.length);
  const weights = new Float64Array(weighted ? neighbours.length : 0);
  let count = 0;
  for (let k = 0; k < n; k++) {
    const v = order[k];
    for (let e = out.offsets[v]; e < out.offsets[v + 1]; e++) {
      if (weighted) weights[count] = out.weights[e];
      neighbours[count++] = place[out.neighbours[e]];
    }
    offsets[k + 1] = count;
  }
  return { order, offsets, neighbours, weights };
}

function breadthFirstOrder({ n, out, in: into, directed }: Graph): Int32Array {
  const order = new Int32Array(n);
  const seen = new Uint8Array(n);
  let tail = 0;
  const visit = (rows: Adjacency, v: number) => {
    for (let e = rows.offsets[v]; e < rows.offsets[v + 1]; e++) {
      const u = rows.neighbours[e];
      if (seen[u] === 1) continue;
      seen[u] = 1;
      order[tail++] = u;
    }
  };
  for (let first = 0, head = 0; first < n; first++) {
    if (seen[first] === 1) continue;
    seen[first] = 1;
    order[tail++] = first;
    for (; head < tail; head++) {
      visit(out, order[head]);
      if (directed) visit(into, order[head]);
    }
  }
  return order;
}
