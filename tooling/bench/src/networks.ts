import { closeSync, openSync, readSync, writeFileSync, writeSync } from "node:fs";
import { Graph } from "@trama/network";

/** Ends and weights of a synthetic network: mean degree 8, strengths 1 to 5; two modes when `modes` is above 0. */
export interface Synthetic {
  readonly n: number;
  readonly modes: number;
  readonly sources: Int32Array;
  readonly targets: Int32Array;
  readonly weights: Float64Array;
}

/** Groups of about fifty, seven ties in ten inside; in two modes, ties run between the first `modes` nodes and the rest. */
export function synthetic(n: number, twoMode: boolean, seed: number): Synthetic {
  const modes = twoMode ? Math.floor(n / 4) : 0;
  const chance = generator(seed);
  const below = (limit: number) => Math.floor(chance() * limit);
  const seen = new Set<number>();
  while (seen.size < 4 * n) {
    const a = twoMode ? below(modes) : below(n);
    const near = a - (a % 50) + below(50);
    const b = twoMode ? modes + below(n - modes) : chance() < 0.7 ? Math.min(near, n - 1) : below(n);
    if (a !== b) seen.add(Math.min(a, b) * n + Math.max(a, b));
  }
  const pairs = [...seen];
  return {
    n,
    modes,
    sources: Int32Array.from(pairs, (pair) => Math.floor(pair / n)),
    targets: Int32Array.from(pairs, (pair) => pair % n),
    weights: Float64Array.from(pairs, () => 1 + below(5)),
  };
}

/** The engine's own network of it. */
export function graphOf({ n, modes, sources, targets, weights }: Synthetic): Graph {
  const columns = { n, sources, targets, weights };
  return new Graph(
    modes === 0 ? columns : { ...columns, modes: Uint8Array.from({ length: n }, (_, v) => (v < modes ? 0 : 1)) },
  );
}

/** Writes the network as text, for C and Python, and as the columns themselves beside it, for Node. */
export function writeNetwork(path: string, { n, modes, sources, targets, weights }: Synthetic): void {
  const rows = Array.from(sources, (source, t) => `${source} ${targets[t]} ${weights[t]}`);
  writeFileSync(path, `${n} ${sources.length} ${modes}\n${rows.join("\n")}\n`);
  const file = openSync(columnsOf(path), "w");
  for (const column of [Int32Array.of(n, sources.length, modes), sources, targets, weights]) writeSync(file, column);
  closeSync(file);
}

/** Reads the columns back. */
export function readColumns(path: string): Synthetic {
  const file = openSync(columnsOf(path), "r");
  const read = <T extends Int32Array | Float64Array>(column: T): T => {
    readSync(file, column);
    return column;
  };
  const [n = 0, m = 0, modes = 0] = read(new Int32Array(3));
  const columns = {
    sources: read(new Int32Array(m)),
    targets: read(new Int32Array(m)),
    weights: read(new Float64Array(m)),
  };
  closeSync(file);
  return { n, modes, ...columns };
}

/** Where the columns of a network lie. */
export function columnsOf(path: string): string {
  return `${path}.columns`;
}

function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    const mixed = Math.imul(state ^ (state >>> 13), 0x297a2d39);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 4294967296;
  };
}
