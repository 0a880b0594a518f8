import { copyFileSync, cpSync, mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createClient } from "@libsql/client";
import { createServer, listen } from "@trama/api";
import { openInstance, verbs } from "@trama/instance";
import { duckdbPeer } from "./indicators/duckdb-peer.ts";
import { aggregates } from "./indicators/plain-sql.ts";
import { largeTerritory, password, today } from "./territory/large-territory.ts";
import { percentile, timed } from "./timed.ts";

/**
 * Counts what a territory of ten years asks of its indicators: all of one period, a dashboard over HTTP, and the same
 * aggregates written by hand for the same file, without anything of ours between. Fails when a goal is missed. What was
 * waited for depends on what else the machine does; the ratio is of processor time, each question beside its peer.
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
const run = instance.run({ kind: "system", name: "bench" });

let missed = 0;
function tell(what: string, waited: readonly number[], cpu: string, goal: string, met: boolean): void {
  if (!met) missed += 1;
  const shown = [0.5, 0.95].map((share) => percentile(waited, share).toFixed(1)).join(" | ");
  console.log(`| ${what} | ${shown} | ${cpu} | ${goal} | ${met ? "met" : "MISSED"} |`);
}

/** Something is written, so that nothing of what was counted before may be told again. */
const changed = () => run(verbs.recordObservation, { indicator: "OSS-1", on: today, value: 1 });

async function within(
  what: string,
  most: number,
  work: () => Promise<unknown>,
  before?: () => Promise<unknown>,
): Promise<void> {
  const [{ waited, cpu }] = await timed([work], times, before);
  tell(what, waited, percentile(cpu, 0.5).toFixed(1), `p95 < ${most} ms`, percentile(waited, 0.95) < most);
}

async function dashboard(): Promise<() => Promise<unknown>> {
  const signedIn = await fetch(`${base}/api/auth/sign-in/email`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: "http://127.0.0.1:4100" },
    body: JSON.stringify({ email: "coordinator@demo.example", password }),
  });
  if (!signedIn.ok) throw new Error(`sign-in: ${signedIn.status} ${await signedIn.text()}`);
  const cookie = signedIn.headers
    .getSetCookie()
    .map((one) => one.split(";")[0])
    .join("; ");
  const path = `/api/dashboard?from=${period.from}&to=${period.to}`;
  return async () => {
    const answer = await fetch(base + path, { headers: { cookie } });
    if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    await answer.arrayBuffer();
  };
}

/** The same questions in plain SQL on a client of our own, and, where it is installed, in DuckDB. */
async function besidePeers(): Promise<void> {
  const plain = createClient({ url: `file:${plainFile}` });
  const duck = await duckdbPeer(plain);
  if (!duck) console.log("| DuckDB is not installed | | | | | |");
  for (const { name, query, sql } of aggregates(tenYears)) {
    const peers = duck ? [() => duck.ask(sql)] : [];
    const asked = [() => run(verbs.queryMeasure, query), () => plain.execute(sql), ...peers] as const;
    const [ours, theirs, other] = await timed(asked, 30, changed);
    const [mine, hand] = [percentile(ours.cpu, 0.5), percentile(theirs.cpu, 0.5)];
    const ratio = mine / hand;
    const cpu = `${mine.toFixed(1)} / ${hand.toFixed(1)} = ${ratio.toFixed(2)}`;
    tell(`${name}, beside plain SQL`, ours.waited, cpu, `≤ ${goals.ratio} ×`, ratio <= goals.ratio);
    if (!other) continue;
    const theirCpu = percentile(other.cpu, 0.5);
    tell(
      `${name}, DuckDB`,
      other.waited,
      `${theirCpu.toFixed(1)}; ours is ${(mine / theirCpu).toFixed(2)} ×`,
      "–",
      true,
    );
  }
  duck?.close();
  plain.close();
}

try {
  console.log(`\nA load of ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} processors as it begins.`);
  console.log("\n| Question | p50 ms | p95 ms | CPU ms | Goal | |\n|---|---|---|---|---|---|");
  const asked = await dashboard();
  await within("all indicators of this year", goals.recomputeMs, () => run(verbs.readDashboard, period), changed);
  await within("all indicators of ten years", goals.recomputeMs, () => run(verbs.readDashboard, tenYears), changed);
  await within("a dashboard over HTTP, just after a change", goals.dashboardMs, asked, changed);
  await within("a dashboard over HTTP, nothing changed since", goals.dashboardMs, asked);
  await besidePeers();
} finally {
  await listening.close();
  await instance.close();
  rmSync(folder, { recursive: true });
}
process.exitCode = missed === 0 ? 0 : 1;
