import { readFileSync } from "node:fs";
import type { Synthetic } from "./networks.ts";

/** `run-one.ts PEER FILE OPERATION…`: CPU seconds of each operation, the best of a few, then the peak memory in kB. */
const [, , peer = "", file = "", ...operations] = process.argv;

const data = read(file);
if (peer === "engine") {
  const [{ engine }, { graphOf }] = await Promise.all([import("./engine.ts"), import("./networks.ts")]);
  measure(engine, graphOf(data));
} else {
  const { graphology, graphologyOf } = await import("./graphology.ts");
  measure(graphology, graphologyOf(data));
}
process.stdout.write(`memory ${process.resourceUsage().maxRSS}\n`);

function measure<G>(table: Readonly<Record<string, (graph: G, data: Synthetic) => unknown>>, graph: G): void {
  for (const name of operations) {
    const operation = table[name];
    if (operation === undefined) continue;
    let best = Number.POSITIVE_INFINITY;
    let spent = 0;
    for (let round = 0; round < 5 && spent < 1; round++) {
      const start = process.cpuUsage();
      operation(graph, data);
      const { user, system } = process.cpuUsage(start);
      best = Math.min(best, (user + system) / 1e6);
      spent += (user + system) / 1e6;
    }
    process.stdout.write(`${name} ${best}\n`);
  }
}

/** The columns as they lie in memory: a text would cost more memory to read than the network to hold. */
function read(path: string): Synthetic {
  const { buffer, byteOffset, byteLength } = readFileSync(`${path}.columns`);
  const columns = new Int32Array(buffer.slice(byteOffset, byteOffset + byteLength));
  const [n = 0, m = 0, modes = 0] = columns;
  return {
    n,
    modes,
    sources: columns.slice(3, 3 + m),
    targets: columns.slice(3 + m, 3 + 2 * m),
    weights: Float64Array.from(columns.subarray(3 + 2 * m)),
  };
}
