import { Graph } from "../graph/graph.js";
import { Random } from "../random.js";

/** One of a family of random networks: directed or not, two-mode or not, sparse enough to fall apart, with isolates. */
export interface RandomNetwork {
  readonly graph: Graph;
  readonly groups: readonly number[];
  /** A common multiple of the weights: lengths M/w are then integers. */
  readonly multiple: number;
}

export function randomNetwork(seed: number): RandomNetwork {
  const random = new Random(seed);
  const directed = seed % 4 === 1;
  const twoMode = seed % 4 === 2;
  const n = 3 + random.below(30);
  const modes = Uint8Array.from({ length: n }, (_, v) => (v < 1 + Math.floor(n / 3) ? 0 : 1));
  const chance = [0.03, 0.08, 0.15, 0.3, 0.6][random.below(5)] ?? 0.1;
  const ends: [number, number][] = [];
  for (let a = 0; a < n; a++)
    for (let b = 0; b < n; b++) {
      const possible = directed ? a !== b : a < b && (!twoMode || modes[a] !== modes[b]);
      if (possible && random.fraction() < chance) ends.push([a, b]);
    }
  const graph = new Graph({
    n,
    sources: Int32Array.from(ends, ([a]) => a),
    targets: Int32Array.from(ends, ([, b]) => b),
    weights: Float64Array.from(ends, () => 1 + random.below(5)),
    directed,
    ...(twoMode ? { modes } : {}),
  });
  return { graph, groups: Array.from({ length: n }, (_, v) => (v < 2 ? v : random.below(3))), multiple: 60 };
}
