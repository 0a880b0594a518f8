import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { inject } from "vitest";
import { comeIn, password, type Sessions } from "./come-in.js";

export const cli = fileURLToPath(new URL("../../../apps/cli/dist/main.js", import.meta.url));
const patienceMs = 60_000;
const graceMs = 10_000;
/** Where the processes under test keep what the engine made of the sources: each begins sooner than the first. */
export const compiled = join(tmpdir(), "trama-tests-compiled");

/** A demonstration served by the real command, in a process and a folder of its own. */
interface Served {
  url: string;
  /** Its data. */
  folder: string;
  stop(): Promise<void>;
}

export interface Demonstration extends Served {
  /** Who is inside, by role. */
  sessions: Sessions;
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  server.close();
  await once(server, "close");
  return port;
}

export async function untilReady(url: string, child: ChildProcess, output: () => string): Promise<void> {
  const until = Date.now() + patienceMs;
  while (Date.now() < until) {
    if (child.exitCode !== null) break;
    const ready = await fetch(`${url}/api/health/ready`).then(
      (response) => response.ok,
      () => false,
    );
    if (ready) return;
    await wait(100);
  }
  throw new Error(`The demonstration did not start:\n${output()}`);
}

/** Starts the demonstration of a territory in a folder, made if it is empty, and waits until it answers. */
export async function serveDemonstration(territory: string, folder: string): Promise<Served> {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const child = spawn(process.execPath, [cli, "demo"], {
    env: {
      ...process.env,
      NODE_COMPILE_CACHE: compiled,
      TRAMA_DATA: folder,
      TRAMA_PORT: String(port),
      TRAMA_URL: url,
      TRAMA_TERRITORY: territory,
      TRAMA_DEMO_PASSWORD: password,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => (output += chunk.toString("utf8")));
  await untilReady(url, child, () => output);
  return {
    ...{ url, folder },
    async stop() {
      const gone = once(child, "exit");
      child.kill("SIGTERM");
      const timer = setTimeout(() => child.kill("SIGKILL"), graceMs);
      await gone;
      clearTimeout(timer);
    },
  };
}

/** Starts a demonstration in a folder of its own: Pavia's as it was made once for all journeys, others from the beginning. */
export async function startDemonstration(territory = "pavia"): Promise<Demonstration> {
  const folder = await mkdtemp(join(tmpdir(), "trama-journey-"));
  if (territory === "pavia") await cp(inject("template"), folder, { recursive: true });
  const served = await serveDemonstration(territory, folder);
  return {
    ...{ url: served.url, folder },
    sessions: territory === "pavia" ? inject("sessions") : await comeIn(served.url),
    async stop() {
      await served.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
