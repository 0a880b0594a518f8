import { readFileSync } from "node:fs";
import { engine } from "./engine.ts";
import { graphology, graphologyOf } from "./graphology.ts";
import { graphOf, type Synthetic } from "./networks.ts";

/** `run-one.ts PEER FILE OPERATION…`: CPU seconds of each operation, the best of a few, then the peak memory in kB. */
const [, , peer = "", file = "", ...operations] = process.argv;

const data = read(file);
if (peer === "engine") measure(engine, graphOf(data));
else measure(graphology, graphologyOf(data));
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

function read(path: string): Synthetic {
  const [head = "", ...rows] = readFileSync(path, "utf8").trimEnd().split("\n");
  const [n = 0, , modes = 0] = head.split(" ").map(Number);
  const numbers = rows.map((row) => row.split(" ").map(Number));
  return {
    n,
    modes,
    sources: Int32Array.from(numbers, ([a]) => a ?? 0),
    targets: Int32Array.from(numbers, ([, b]) => b ?? 0),
    weights: Float64Array.from(numbers, ([, , w]) => w ?? 1),
  };
}
