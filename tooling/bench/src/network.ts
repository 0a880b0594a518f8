import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Goal, goalsInWords, goalsOf, type Verdict, verdict } from "./goals.ts";
import { synthetic, writeNetwork } from "./networks.ts";
import { engineMemory, findPeers, type PeerName, peerNames, runEngine } from "./peers.ts";

/**
 * Runs the engine and its peers turn by turn and prints the ratios of their CPU time, with goal and verdict. Ends with
 * an error when a goal is missed. `--quick` leaves 100,000 nodes and the slowest operation out.
 */
const quick = process.argv.includes("--quick");
const rounds = 3;

interface Case {
  readonly n: number;
  readonly twoMode?: boolean;
  readonly waves?: number;
  readonly operations: readonly string[];
}

const common = ["build", "strength", "components", "constraint", "coreness", "clustering", "louvain", "leiden"];
const cases: readonly Case[] = [
  { n: 100, operations: ["nullModel"] },
  { n: 1_000, waves: 4, operations: ["fullSet"] },
  { n: 10_000, operations: [...common, "betweenness"] },
  { n: 10_000, twoMode: true, operations: ["projection"] },
  ...(quick
    ? []
    : [
        { n: 100_000, operations: [...common, "betweenness500", "memory"] },
        { n: 100_000, twoMode: true, operations: ["projection"] },
        { n: 10_000, operations: ["weightedBetweenness"] },
      ]),
];

const titles: Readonly<Record<string, string>> = {
  nullModel: "null model: four scores, 200 replicates",
  fullSet: "full set of measures, 4 waves, warm",
  betweenness: "betweenness, exact",
  betweenness500: "betweenness, 500 sources",
  weightedBetweenness: "weighted betweenness, exact",
  clustering: "local clustering",
  leiden: "Leiden, 2 iterations",
  louvain: "Louvain",
  memory: "peak memory, build and strength",
  projection: "projection, two-mode",
};

const folder = mkdtempSync(join(tmpdir(), "trama-bench-"));
try {
  const peers = findPeers(folder);
  console.log(`CPU time of the engine over that of each peer, best of ${rounds} interleaved rounds\n`);
  console.log(`| Operation | Nodes | Engine | ÷ ${peerNames.join(" | ÷ ")} | Goal | |`);
  console.log(`|---|--:|--:|${"--:|".repeat(peerNames.length)}---|---|`);
  const verdicts = cases.flatMap((one) => rowsOf(one, peers));
  const count = (kind: Verdict) => verdicts.filter((one) => one === kind).length;
  console.log(`\nGoals: ${count("met")} met, ${count("NOT MET")} not met, ${count("not measured")} not measured`);
  process.exitCode = count("NOT MET") > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function rowsOf(one: Case, peers: ReturnType<typeof findPeers>): Verdict[] {
  const files = Array.from({ length: one.waves ?? 1 }, (_, k) => {
    const path = join(folder, `${one.n}-${one.twoMode === true ? 2 : 1}-${k}.txt`);
    writeNetwork(path, synthetic(one.n, one.twoMode === true, k + 1));
    return path;
  });
  const best = measured(one.operations, files, peers);
  return one.operations.map((operation) => {
    const engine = best.get(`engine ${operation}`) ?? Number.NaN;
    const besides = new Map<Goal["beside"], number>([["seconds", engine]]);
    for (const peer of peerNames) {
      const value = best.get(`${peer} ${operation}`);
      if (value !== undefined) besides.set(peer, engine / value);
    }
    const goals = goalsOf(operation);
    const judged = verdict(goals, besides);
    const cells = peerNames.map((peer) => besides.get(peer)?.toFixed(2) ?? "–");
    const value = operation === "memory" ? `${(engine / 1024).toFixed(0)} MB` : inSeconds(engine);
    const title = titles[operation] ?? operation;
    console.log(
      `| ${[title, one.n.toLocaleString("en"), value, ...cells, goalsInWords(goals, besides), judged].join(" | ")} |`,
    );
    return judged;
  });
}

function inSeconds(seconds: number): string {
  return seconds >= 1 ? `${seconds.toFixed(1)} s` : `${(1000 * seconds).toPrecision(3)} ms`;
}

/** The least of each figure over the rounds, by `peer operation`. */
function measured(
  operations: readonly string[],
  files: readonly string[],
  peers: ReturnType<typeof findPeers>,
): Map<string, number> {
  const best = new Map<string, number>();
  const timed = operations.filter((operation) => operation !== "memory");
  const keep = (who: PeerName | "engine", name: string, value: number) =>
    best.set(`${who} ${name}`, Math.min(best.get(`${who} ${name}`) ?? Infinity, value));
  for (let round = 0; round < rounds; round++) {
    for (const [who, run] of [...peers, ["engine", runEngine] as const])
      for (const [, name = "", value = ""] of run(timed, files).matchAll(/^(\w+) ([\d.e-]+)$/gm))
        if (name !== "memory") keep(who, name, Number(value));
    if (!operations.includes("memory")) continue;
    const [file = ""] = files;
    keep("engine", "memory", peakOf(engineMemory(file)));
    const peer = peers.get("C igraph");
    if (peer !== undefined) keep("C igraph", "memory", peakOf(peer(["strength"], [file])));
  }
  return best;
}

/** Peak memory in kB, as the last line of a process says it. */
function peakOf(output: string): number {
  return Number(/^memory (\d+)$/m.exec(output)?.[1]);
}
