import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Synthetic, synthetic } from "./networks.ts";

/** Interleaves the engine and its peers and prints CPU time as a ratio to C igraph. `--quick` leaves 100,000 nodes out. */
const quick = process.argv.includes("--quick");
const rounds = 3;
const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "trama-bench-"));

const oneMode = ["build", "strength", "components", "constraint", "coreness", "clustering", "louvain", "leiden"];
const cases = [
  { n: 1_000, twoMode: false, operations: [...oneMode, "betweenness", "weightedBetweenness"] },
  { n: 10_000, twoMode: false, operations: [...oneMode, "betweenness"] },
  { n: 10_000, twoMode: true, operations: ["projection"] },
  ...(quick
    ? []
    : [
        { n: 100_000, twoMode: false, operations: [...oneMode, "betweenness500"] },
        { n: 100_000, twoMode: true, operations: ["projection"] },
      ]),
];

const peers = new Map<string, (file: string, operations: readonly string[]) => string>();
const binary = compiled();
if (binary !== undefined)
  peers.set("C igraph", (file, operations) => execFileSync(binary, [file, ...operations]).toString());
peers.set("engine", (file, operations) => runNode("engine", file, operations));
peers.set("graphology", (file, operations) => runNode("graphology", file, operations));

try {
  console.log(`CPU time, best of ${rounds} interleaved rounds; C igraph = 1\n`);
  console.log(`| Operation (nodes) | ${[...peers.keys()].join(" | ")} |\n|---|${"---|".repeat(peers.size)}`);
  for (const { n, twoMode, operations } of cases) table(n, twoMode, operations);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function table(n: number, twoMode: boolean, operations: readonly string[]): void {
  const file = join(folder, `${n}-${twoMode ? 2 : 1}.txt`);
  const data = synthetic(n, twoMode, 1);
  writeFileSync(file, written(data));
  writeFileSync(`${file}.columns`, columnsOf(data));
  const best = new Map<string, number>();
  // Memory is that of a process that only builds the network: repeated operations leave garbage behind.
  for (const [peer, run] of peers) best.set(`${peer} memory`, memoryOf(run(file, ["strength"])));
  for (let round = 0; round < rounds; round++)
    for (const [peer, run] of peers)
      for (const line of run(file, operations).trim().split("\n")) {
        const [name = "", value = ""] = line.split(" ");
        if (name === "memory") continue;
        const key = `${peer} ${name}`;
        best.set(key, Math.min(best.get(key) ?? Number.POSITIVE_INFINITY, Number(value)));
      }
  for (const name of [...operations, "memory"]) {
    const base = best.get(`C igraph ${name}`) ?? best.get(`engine ${name}`) ?? 1;
    const cells = [...peers.keys()].map((peer) => {
      const value = best.get(`${peer} ${name}`);
      return value === undefined ? "–" : (value / base).toFixed(2);
    });
    console.log(`| ${name} (${n}${twoMode ? ", two-mode" : ""}) | ${cells.join(" | ")} |`);
  }
}

function memoryOf(output: string): number {
  return Number(/^memory (\d+)$/m.exec(output)?.[1]);
}

function runNode(peer: string, file: string, operations: readonly string[]): string {
  return execFileSync(process.execPath, [here("run-one.ts"), peer, file, ...operations], {
    maxBuffer: 1 << 26,
  }).toString();
}

function written({ n, modes, sources, targets, weights }: Synthetic): string {
  const rows = Array.from(sources, (source, t) => `${source} ${targets[t]} ${weights[t]}`);
  return `${n} ${sources.length} ${modes}\n${rows.join("\n")}\n`;
}

function columnsOf({ n, modes, sources, targets, weights }: Synthetic): Int32Array {
  const columns = new Int32Array(3 + 3 * sources.length);
  columns.set([n, sources.length, modes]);
  columns.set(sources, 3);
  columns.set(targets, 3 + sources.length);
  columns.set(weights, 3 + 2 * sources.length);
  return columns;
}

/** C igraph's program, compiled here; Debian's libigraph-dev is installed first when this user may. */
function compiled(): string | undefined {
  const output = join(folder, "igraph-peer");
  const build = () =>
    spawnSync("gcc", ["-O2", "-o", output, here("igraph_peer.c"), "-I/usr/include/igraph", "-ligraph", "-lm"])
      .status === 0;
  if (build()) return output;
  if (process.getuid?.() === 0) spawnSync("apt-get", ["install", "-y", "libigraph-dev", "gcc"], { stdio: "ignore" });
  if (build()) return output;
  console.error("C igraph is not here (Debian: libigraph-dev, gcc): ratios are to the engine");
  return undefined;
}
