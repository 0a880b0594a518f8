import { cpSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createServer, listen } from "@trama/api";
import { openInstance } from "@trama/instance";
import { largeTerritory, password, today } from "./territory/large-territory.ts";

/**
 * Asks an instance that has lived for ten years, over real HTTP, what its people ask most, and prints how long each
 * answer takes. Fails when one of every twenty takes longer than the goal.
 */
const goalMs = 100;
const times = 100;
const root = resolve(import.meta.dirname, "../../..");
const made = await largeTerritory(join(root, ".test/bench"), (line) => console.log(line));
const folder = mkdtempSync(join(tmpdir(), "trama-bench-"));
cpSync(made, folder, { recursive: true });
const clock = { now: () => new Date(`${today}T09:00:00.000Z`) };
const instance = await openInstance({ folder, url: "http://127.0.0.1:4100", clock });
const listening = await listen(createServer(instance), { port: 0, hostname: "127.0.0.1" });
const base = `http://127.0.0.1:${listening.port}`;
const origin = "http://127.0.0.1:4100";

async function signIn(role: string): Promise<string> {
  const answer = await fetch(`${base}/api/auth/sign-in/email`, {
    method: "POST",
    headers: { "content-type": "application/json", origin },
    body: JSON.stringify({ email: `${role}@demo.example`, password }),
  });
  if (!answer.ok) throw new Error(`sign-in of ${role}: ${answer.status} ${await answer.text()}`);
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
}

const cookies = { coordinator: await signIn("coordinator"), conductor: await signIn("conductor"), nobody: "" };
const labs = (await (await fetch(`${base}/api/labs?limit=1`, { headers: { cookie: cookies.coordinator } })).json()) as {
  items: [{ id: string; slug: string }];
};
const [{ id, slug }] = labs.items;
const month = `from=${today.slice(0, 7)}-01&to=${today.slice(0, 7)}-30&limit=200`;
const questions: readonly [string, keyof typeof cookies, string][] = [
  ["list of labs", "coordinator", "/api/labs?limit=200"],
  ["a lab's page", "coordinator", `/api/labs/${id}`],
  ["list of people", "coordinator", "/api/people?limit=200"],
  ["calendar, a month", "coordinator", `/api/gatherings?${month}`],
  ["calendar, a month of one lab", "coordinator", `/api/gatherings?${month}&owner=${id}`],
  ["calendar, a month ten years ago", "coordinator", "/api/gatherings?from=2017-03-01&to=2017-03-31&limit=200"],
  [
    "what is still to count, this year",
    "coordinator",
    "/api/gatherings?countMissing=true&from=2026-01-01&to=2026-11-20",
  ],
  ["my week of a conductor", "conductor", "/api/gatherings?from=2026-11-16&to=2026-11-22"],
  ["search everywhere, one letter", "coordinator", "/api/search?text=p"],
  ["search everywhere, a common word", "coordinator", "/api/search?text=laboratorio"],
  ["search everywhere, two words and a typo", "coordinator", "/api/search?text=presona%20prova%201234"],
  ["search everywhere, of a conductor", "conductor", "/api/search?text=laboratorio%20prova"],
  ["home of the site", "nobody", "/"],
  ["labs of the site", "nobody", "/laboratori"],
  ["a lab on the site", "nobody", `/laboratori/${slug}`],
  ["calendar of the site", "nobody", "/calendario"],
  ["feed of a lab", "nobody", `/laboratori/${slug}/calendario.ics`],
  ["feed of the territory", "nobody", "/calendario.ics"],
];

const percentile = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
const megabytes = Math.round(statSync(join(folder, "trama.db")).size / 1e6);
console.log(`\nTen years, ${megabytes} MB; ${times} requests each, milliseconds, goal p95 < ${goalMs}\n`);
console.log("| Question | p50 | p95 | longest | kB | |\n|---|---|---|---|---|---|");
let missed = 0;
try {
  for (const [question, who, path] of questions) {
    const took: number[] = [];
    let bytes = 0;
    for (let at = 0; at < times + 5; at += 1) {
      const began = performance.now();
      const answer = await fetch(base + path, { headers: { cookie: cookies[who] } });
      bytes = (await answer.arrayBuffer()).byteLength;
      if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`);
      if (at >= 5) took.push(performance.now() - began);
    }
    took.sort((a, b) => a - b);
    const p95 = percentile(took, 0.95);
    if (p95 >= goalMs) missed += 1;
    const shown = [percentile(took, 0.5), p95, took.at(-1) ?? 0].map((one) => one.toFixed(1)).join(" | ");
    console.log(`| ${question} | ${shown} | ${Math.round(bytes / 1000)} | ${p95 < goalMs ? "met" : "MISSED"} |`);
  }
} finally {
  await listening.close();
  await instance.close();
  rmSync(folder, { recursive: true });
}
process.exitCode = missed === 0 ? 0 : 1;
