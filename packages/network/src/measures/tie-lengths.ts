/** The length of each tie for weighted paths: the stronger, the shorter. */
export interface TieLengths {
  /** Proportional to 1/weight. */
  readonly lengths: Float64Array;
  /** True when all are integers whose sums stay exact: two paths are then equal exactly when their lengths are. */
  readonly exact: boolean;
  /** The longest of them. */
  readonly longest: number;
}

const decimals = [1, 2, 4, 5, 10, 20, 100, 1000, 10_000, 1_000_000];

/**
 * Lengths M/weight, M being the least common multiple of the weights (made integer first, when they have few
 * decimals). Sums of 1/3 and 1/6 in floating point differ in the last digit and turn ties between paths into
 * accidents; sums of integers do not. When no such M is small enough, lengths are 1/weight and `exact` is false.
 */
export function tieLengths(weights: Float64Array, n: number): TieLengths {
  const scale = decimals.find((factor) => weights.every((weight) => Number.isSafeInteger(weight * factor)));
  const multiple = scale === undefined ? undefined : commonMultiple(weights, scale, Number.MAX_SAFE_INTEGER / (n + 1));
  if (scale === undefined || multiple === undefined) {
    const lengths = weights.map((weight) => 1 / weight);
    return { lengths, exact: false, longest: longestOf(lengths) };
  }
  const lengths = weights.map((weight) => multiple / (weight * scale));
  return { lengths, exact: true, longest: longestOf(lengths) };
}

function commonMultiple(weights: Float64Array, scale: number, limit: number): number | undefined {
  let multiple = 1;
  for (const value of new Set(weights)) {
    const weight = value * scale;
    multiple *= weight / greatestDivisor(multiple, weight);
    if (multiple > limit) return undefined;
  }
  return multiple;
}

function greatestDivisor(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y > 0) [x, y] = [y, x % y];
  return x;
}

function longestOf(lengths: Float64Array): number {
  let longest = 0;
  for (const length of lengths) if (length > longest) longest = length;
  return longest;
}
