import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Page } from "playwright-core";
import { password } from "./come-in.js";
import { cli, compiled, freePort, untilReady } from "./demonstration.js";

const run = promisify(execFile);

const administrator = "chi.amministra@example.org";

/** An instance of a territory born empty, served by the real command, with one administrator still to enter. */
export interface EmptyInstance {
  url: string;
  /** Takes the one-time link, chooses a password and signs in. */
  enter(page: Page): Promise<void>;
  /** What `trama config export` writes. */
  exported(): Promise<string>;
  stop(): Promise<void>;
}

export async function startEmpty(): Promise<EmptyInstance> {
  const folder = await mkdtemp(join(tmpdir(), "trama-empty-"));
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const own = { TRAMA_DATA: folder, TRAMA_PORT: String(port), TRAMA_URL: url, LANG: "it_IT.UTF-8" };
  const env = { ...process.env, NODE_COMPILE_CACHE: compiled, ...own };
  const trama = async (...args: string[]) => (await run(process.execPath, [cli, ...args], { env })).stdout;
  const made = await trama("init", "--territory", "vuoto", "--admin", administrator);
  const [link] = /http:\S+/.exec(made) ?? [];
  if (link === undefined) throw new Error(`No link to enter by:\n${made}`);
  const child = spawn(process.execPath, [cli, "start"], { env, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => (output += chunk.toString("utf8")));
  await untilReady(url, child, () => output);
  return {
    url,
    async enter(page) {
      await page.goto(link);
      await page.locator("input[type=password]").nth(1).waitFor();
      for (const field of await page.locator("input[type=password]").all()) await field.fill(password);
      await page.locator("button[type=submit]").click();
      await page.getByLabel("Indirizzo e-mail").fill(administrator);
      await page.locator("input[type=password]").fill(password);
      await page.getByRole("button", { name: "Accedi", exact: true }).click();
      await page.getByRole("heading", { level: 1 }).filter({ hasNotText: "Accedi" }).waitFor();
    },
    exported: () => trama("config", "export"),
    async stop() {
      const gone = once(child, "exit");
      child.kill("SIGTERM");
      await gone;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
