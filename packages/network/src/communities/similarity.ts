import type { Groups } from "../graph/groups.js";

/** How far two partitions of the same nodes agree. */
export interface PartitionSimilarity {
  /** Normalised mutual information: 1 the same, 0 unrelated. 1 when both are one single group. */
  readonly nmi: number;
  /** Variation of information in nats: 0 the same. */
  readonly vi: number;
  /** Adjusted Rand index: 1 the same, 0 as by chance. 1 when both are trivial and equal. */
  readonly ari: number;
}

/** Compares two partitions of the same nodes in the same order. @throws RangeError when they differ in length. */
export function partitionSimilarity(a: Groups, b: Groups): PartitionSimilarity {
  const n = a.of.length;
  if (n !== b.of.length) throw new RangeError(`partitions of ${n} and ${b.of.length} nodes`);
  const width = b.names.length;
  const cells = new Float64Array(a.names.length * width);
  const rows = new Float64Array(a.names.length);
  const columns = new Float64Array(width);
  for (let v = 0; v < n; v++) {
    cells[a.of[v] * width + b.of[v]]++;
    rows[a.of[v]]++;
    columns[b.of[v]]++;
  }
  const entropyA = entropy(rows, n);
  const entropyB = entropy(columns, n);
  const shared = entropyA + entropyB - entropy(cells, n);
  const pairs = sumOfPairs(cells);
  const pairsA = sumOfPairs(rows);
  const pairsB = sumOfPairs(columns);
  const expected = (pairsA * pairsB) / ((n * (n - 1)) / 2);
  const largest = (pairsA + pairsB) / 2;
  return {
    nmi: entropyA + entropyB === 0 ? 1 : (2 * shared) / (entropyA + entropyB),
    vi: Math.max(0, entropyA + entropyB - 2 * shared),
    ari: largest === expected ? 1 : (pairs - expected) / (largest - expected),
  };
}

function entropy(counts: Float64Array, n: number): number {
  let sum = 0;
  for (const count of counts) if (count > 0) sum -= (count / n) * Math.log(count / n);
  return sum;
}

function sumOfPairs(counts: Float64Array): number {
  let sum = 0;
  for (const count of counts) sum += (count * (count - 1)) / 2;
  return sum;
}
