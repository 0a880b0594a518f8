import { readColumns, type Synthetic } from "./networks.ts";

/** `run-one.ts PEER OPERATION,OPERATION FILE…`: CPU seconds of each operation, the best of a few. */
const [, , peer = "", operations = "", ...files] = process.argv;

const waves = files.map(readColumns);
const [first] = waves;
if (first === undefined) throw new Error("no file");
if (peer === "engine") {
  const [{ engine }, { graphOf }] = await Promise.all([import("./engine.ts"), import("./networks.ts")]);
  measure(engine, graphOf(first));
} else {
  const { graphology, graphologyOf } = await import("./graphology.ts");
  measure(graphology, graphologyOf(first));
}

function measure<G>(
  table: Readonly<Record<string, (graph: G, waves: readonly Synthetic[]) => unknown>>,
  graph: G,
): void {
  for (const name of operations.split(",")) {
    const operation = table[name];
    if (operation === undefined) continue;
    const budget = name === "fullSet" ? 5 : 0.5;
    let best = Number.POSITIVE_INFINITY;
    let spent = 0;
    for (let turn = 0; turn < 50 && spent < budget; turn++) {
      const start = process.cpuUsage();
      operation(graph, waves);
      const { user, system } = process.cpuUsage(start);
      best = Math.min(best, (user + system) / 1e6);
      spent += (user + system) / 1e6;
    }
    process.stdout.write(`${name} ${best}\n`);
  }
}
