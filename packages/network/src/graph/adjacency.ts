/**
 * Who is tied to whom, in compressed rows: the neighbours of node v are `neighbours[offsets[v]] …
 * neighbours[offsets[v + 1] - 1]`, in ascending order; `ties` holds the position of each tie beside its neighbour.
 */
export class Adjacency {
  #weights: Float64Array | undefined;
  constructor(
    readonly offsets: Int32Array,
    readonly neighbours: Int32Array,
    readonly ties: Int32Array,
    private readonly tieWeights: Float64Array,
  ) {}

  /** The weight of the tie towards each neighbour, parallel to `neighbours`; gathered when first asked for. */
  get weights(): Float64Array {
    if (this.#weights === undefined) {
      const { ties, tieWeights } = this;
      const gathered = new Float64Array(ties.length);
      for (let k = 0; k < ties.length; k++) gathered[k] = tieWeights[ties[k]];
      this.#weights = gathered;
    }
    return this.#weights;
  }
}

/** Both directions of every tie in one adjacency. */
export function symmetricRows(n: number, sources: Int32Array, targets: Int32Array, weights: Float64Array): Adjacency {
  const offsets = new Int32Array(n + 1);
  const m = sources.length;
  for (let t = 0; t < m; t++) {
    offsets[sources[t]]++;
    offsets[targets[t]]++;
  }
  const cursor = rowStarts(offsets);
  const columns = new Int32Array(2 * m);
  const ties = new Int32Array(2 * m);
  for (let t = 0; t < m; t++) {
    const source = sources[t];
    const target = targets[t];
    const a = cursor[source]++;
    columns[a] = target;
    ties[a] = t;
    const b = cursor[target]++;
    columns[b] = source;
    ties[b] = t;
  }
  return transposed(n, offsets, columns, ties, offsets, weights);
}

/** The ties that leave each node, and the ties that reach it. */
export function directedRows(
  n: number,
  sources: Int32Array,
  targets: Int32Array,
  weights: Float64Array,
): { out: Adjacency; in: Adjacency } {
  const m = sources.length;
  const outOffsets = new Int32Array(n + 1);
  const inOffsets = new Int32Array(n + 1);
  for (let t = 0; t < m; t++) {
    outOffsets[sources[t]]++;
    inOffsets[targets[t]]++;
  }
  const cursor = rowStarts(outOffsets);
  rowStarts(inOffsets);
  const columns = new Int32Array(m);
  const ties = new Int32Array(m);
  for (let t = 0; t < m; t++) {
    const k = cursor[sources[t]]++;
    columns[k] = targets[t];
    ties[k] = t;
  }
  const reached = transposed(n, outOffsets, columns, ties, inOffsets, weights);
  return { out: transposed(n, inOffsets, reached.neighbours, reached.ties, outOffsets, weights), in: reached };
}

/** Turns counts per row into starts, in place, and returns a cursor at each start. */
function rowStarts(counts: Int32Array): Int32Array {
  let sum = 0;
  for (let v = 0; v < counts.length; v++) {
    const count = counts[v];
    counts[v] = sum;
    sum += count;
  }
  return counts.slice();
}

/** Rows become columns: visiting rows in order leaves every new row sorted. */
function transposed(
  n: number,
  offsets: Int32Array,
  columns: Int32Array,
  ties: Int32Array,
  newOffsets: Int32Array,
  weights: Float64Array,
): Adjacency {
  const cursor = newOffsets.slice();
  const rows = new Int32Array(columns.length);
  const movedTies = new Int32Array(columns.length);
  for (let v = 0; v < n; v++) {
    const end = offsets[v + 1];
    for (let k = offsets[v]; k < end; k++) {
      const place = cursor[columns[k]]++;
      rows[place] = v;
      movedTies[place] = ties[k];
    }
  }
  return new Adjacency(newOffsets, rows, movedTies, weights);
}
