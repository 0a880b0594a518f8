import { Graph } from "../graph/graph.js";
import { Random } from "../random.js";

export interface RewireOptions {
  readonly seed: number;
  /** Tries per tie; ten are plenty to forget the original. */
  readonly triesPerTie?: number;
}

/**
 * A random network in which every node keeps its number of ties (in and out when directed, and its mode). Pairs of
 * ties swap ends, never into a loop or a duplicate. Weights go with the ties, so their profile stays too.
 */
export function rewired(graph: Graph, { seed, triesPerTie = 10 }: RewireOptions): Graph {
  const { n, m, directed, modes } = graph;
  const random = new Random(seed);
  const sources = graph.sources.slice();
  const targets = graph.targets.slice();
  if (modes !== undefined) orient(sources, targets, modes);
  const pairs = new PairSet(n, m);
  const fixedWays = directed || modes !== undefined;
  const key = (a: number, b: number) => (fixedWays || a < b ? a * n + b : b * n + a);
  for (let t = 0; t < m; t++) pairs.add(key(sources[t], targets[t]));
  const tries = m < 2 ? 0 : triesPerTie * m;
  for (let k = 0; k < tries; k++) {
    const first = random.below(m);
    const second = random.below(m);
    const a = sources[first];
    const b = targets[first];
    const turned = !fixedWays && random.bits() < 0;
    const c = turned ? targets[second] : sources[second];
    const d = turned ? sources[second] : targets[second];
    if (a === d || c === b || a === c || b === d) continue;
    const crossed = key(a, d);
    const other = key(c, b);
    if (pairs.has(crossed) || pairs.has(other)) continue;
    pairs.delete(key(a, b));
    pairs.delete(key(c, d));
    pairs.add(crossed);
    pairs.add(other);
    targets[first] = d;
    sources[second] = c;
    targets[second] = b;
  }
  return new Graph({
    n,
    sources,
    targets,
    weights: graph.weights,
    directed,
    nodes: () => graph.nodes,
    ...(modes === undefined ? {} : { modes }),
  });
}

/** Every tie from mode 0 to mode 1, so that swapping targets keeps the modes apart. */
function orient(sources: Int32Array, targets: Int32Array, modes: Uint8Array): void {
  for (let t = 0; t < sources.length; t++) {
    if (modes[sources[t]] === 0) continue;
    const end = sources[t];
    sources[t] = targets[t];
    targets[t] = end;
  }
}

const smallTable = 4_000_000;

/** Pairs present: a table of bits for small networks, a set for large ones. */
class PairSet {
  readonly #bits: Uint8Array | undefined;
  readonly #set = new Set<number>();
  constructor(n: number, m: number) {
    if (n * n <= smallTable && n * n <= Math.max(10_000, 400 * m)) this.#bits = new Uint8Array(n * n);
  }
  has(pair: number): boolean {
    return this.#bits === undefined ? this.#set.has(pair) : this.#bits[pair] === 1;
  }
  add(pair: number): void {
    if (this.#bits === undefined) this.#set.add(pair);
    else this.#bits[pair] = 1;
  }
  delete(pair: number): void {
    if (this.#bits === undefined) this.#set.delete(pair);
    else this.#bits[pair] = 0;
  }
}
