import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runCommand } from "../command.js";
import type { Output } from "../terminal.js";

const main = fileURLToPath(new URL("../../dist/main.js", import.meta.url));
const longest = 300_000;
/** Where the processes of the tests keep what the engine made of the sources: each begins sooner than the first. */
const compiled = join(tmpdir(), "trama-tests-compiled");

export type Environment = Readonly<Record<string, string>>;

export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** A command under way. */
export interface Running {
  pid: number;
  /** What it has said so far. */
  stdout(): string;
  /** Waits until it says something, and gives all it said; fails when it ends before. */
  says(text: string | RegExp): Promise<string>;
  /** Sends a signal and waits for the end. */
  stop(signal?: NodeJS.Signals): Promise<Ended>;
  ended: Promise<Ended>;
}

const started = new Set<ChildProcess>();

/** Ends whatever a test left running. */
export async function endAll(): Promise<void> {
  await Promise.all(
    [...started].map(async (child) => {
      const exit = once(child, "exit");
      child.kill("SIGKILL");
      await exit;
    }),
  );
}

/** A folder for data that does not exist yet, inside one that `remove` takes away. */
export async function dataFolder(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const around = await mkdtemp(join(tmpdir(), "trama-cli-"));
  return { folder: join(around, "dati"), remove: () => rm(around, { recursive: true, force: true }) };
}

/** A port that nobody uses now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address ? address.port : 0;
}

/**
 * Starts the built command as a process of its own, with nothing of this one's environment but where to find Node. It is
 * ended after `patience` milliseconds.
 */
export function launch(args: readonly string[], env: Environment = {}, patience = longest): Running {
  const child = spawn(process.execPath, [main, ...args], {
    env: { PATH: process.env.PATH, LANG: "it_IT.UTF-8", NODE_COMPILE_CACHE: compiled, ...env },
    stdio: ["ignore", "pipe", "pipe"],
    cwd: tmpdir(),
  });
  started.add(child);
  let [stdout, stderr] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  const impatience = setTimeout(() => child.kill("SIGKILL"), patience);
  const ended = once(child, "close").then(([code]): Ended => {
    clearTimeout(impatience);
    started.delete(child);
    return { code: typeof code === "number" ? code : null, stdout, stderr };
  });
  const has = (text: string | RegExp) => (typeof text === "string" ? stdout.includes(text) : text.test(stdout));

  return {
    pid: child.pid ?? 0,
    stdout: () => stdout,
    async says(text) {
      while (!has(text)) {
        const more = await Promise.race([once(child.stdout, "data"), ended]);
        if (!Array.isArray(more) && !has(text)) throw new Error(`It ended without saying ${text}:\n${stdout}${stderr}`);
      }
      return stdout;
    },
    async stop(signal = "SIGTERM") {
      child.kill(signal);
      return await ended;
    },
    ended,
  };
}

/** Runs the built command to its end, as a process of its own: for what only a process can show. */
export async function tramaProcess(args: readonly string[], env: Environment = {}): Promise<Ended> {
  return await launch(args, env).ended;
}

/** Runs the command to its end in this process, past the loading of a whole program for each sentence. */
export async function trama(args: readonly string[], env: Environment = {}): Promise<Ended> {
  let [stdout, stderr] = ["", ""];
  const output: Output = {
    out: (text) => {
      stdout += text;
    },
    err: (text) => {
      stderr += text;
    },
  };
  const code = await runCommand({ args, env: { LANG: "it_IT.UTF-8", ...env }, output });
  return { code, stdout, stderr };
}
