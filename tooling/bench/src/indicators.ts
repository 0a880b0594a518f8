import { copyFileSync, cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createClient } from "@libsql/client";
import { createServer, listen } from "@trama/api";
import { openInstance, verbs } from "@trama/instance";
import { duckdbPeer } from "./indicators/duckdb-peer.ts";
import { aggregates } from "./indicators/plain-sql.ts";
import { largeTerritory, password, today } from "./territory/large-territory.ts";

/**
 * Counts what a territory of ten years asks of its indicators: all of one period, a dashboard over HTTP, and the same
 * aggregates written by hand for the same file, without anything of ours between. Fails when a goal is missed.
 */
const goals = { recomputeMs: 300, dashboardMs: 50, ratio: 1.5 };
const times = 60;
const root = resolve(import.meta.dirname, "../../..");
const made = await largeTerritory(join(root, ".test/bench"), (line) => console.log(line));
const folder = mkdtempSync(join(tmpdir(), "trama-bench-"));
cpSync(made, folder, { recursive: true });
const plainFile = join(folder, "plain.db");
copyFileSync(join(folder, "trama.db"), plainFile);

const clock = { now: () => new Date(`${today}T09:00:00.000Z`) };
const instance = await openInstance({ folder, url: "http://127.0.0.1:4100", clock });
const listening = await listen(createServer(instance), { port: 0, hostname: "127.0.0.1" });
const base = `http://127.0.0.1:${listening.port}`;
const period = { from: "2026-01-01", to: today };
const tenYears = { from: "2016-01-01", to: today };

const percentile = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

/** Milliseconds of many runs, the first few left out. */
async function timed(work: () => Promise<unknown>, runs = times): Promise<number[]> {
  const took: number[] = [];
  for (let at = 0; at < runs + 3; at += 1) {
    const began = performance.now();
    await work();
    if (at >= 3) took.push(performance.now() - began);
  }
  return took.sort((a, b) => a - b);
}

let missed = 0;
function tell(what: string, ms: string, goal: string, met: boolean): void {
  if (!met) missed += 1;
  console.log(`| ${what} | ${ms} | ${goal} | ${met ? "met" : "MISSED"} |`);
}

const run = instance.run({ kind: "system", name: "bench" });

async function recompute(): Promise<void> {
  const took = await timed(() => run(verbs.readDashboard, period));
  const longest = percentile(took, 0.95);
  tell("all indicators of this year, p95", longest.toFixed(1), `< ${goals.recomputeMs}`, longest < goals.recomputeMs);
}

async function dashboard(): Promise<void> {
  const signedIn = await fetch(`${base}/api/auth/sign-in/email`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: "http://127.0.0.1:4100" },
    body: JSON.stringify({ email: "coordinator@demo.example", password }),
  });
  const cookie = signedIn.headers
    .getSetCookie()
    .map((one) => one.split(";")[0])
    .join("; ");
  const path = `/api/dashboard?from=${period.from}&to=${period.to}`;
  const took = await timed(async () => {
    const answer = await fetch(base + path, { headers: { cookie } });
    if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`);
    await answer.arrayBuffer();
  });
  const p95 = percentile(took, 0.95);
  tell("a dashboard over HTTP, p95", p95.toFixed(1), `< ${goals.dashboardMs}`, p95 < goals.dashboardMs);
}

/** The same questions in plain SQL on a client of our own, and, where it is installed, in DuckDB. */
async function besidePeers(): Promise<void> {
  const plain = createClient({ url: `file:${plainFile}` });
  const duck = await duckdbPeer(plainFile);
  if (!duck) console.log("| DuckDB | not installed | | |");
  for (const { name, query, sql } of aggregates(tenYears)) {
    const ours = percentile(await timed(() => run(verbs.queryMeasure, query), 15), 0.5);
    const theirs = percentile(await timed(() => plain.execute(sql), 15), 0.5);
    const ratio = ours / theirs;
    tell(
      `${name}: ours / plain SQL`,
      `${ours.toFixed(1)} / ${theirs.toFixed(1)}`,
      `≤ ${goals.ratio}`,
      ratio <= goals.ratio,
    );
    if (!duck) continue;
    const other = percentile(await timed(() => duck.ask(sql), 15), 0.5);
    console.log(`| ${name}: DuckDB | ${other.toFixed(1)} | – | |`);
  }
  duck?.close();
  plain.close();
}

try {
  console.log("\n| Question | ms | Goal | |\n|---|---|---|---|");
  await recompute();
  await dashboard();
  await besidePeers();
} finally {
  await listening.close();
  await instance.close();
  rmSync(folder, { recursive: true });
}
process.exitCode = missed === 0 ? 0 : 1;
