import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const cli = fileURLToPath(new URL("../../../apps/cli/dist/main.js", import.meta.url));
const password = "una frase per le prove";
const patienceMs = 60_000;

/** A demonstration in a folder of its own, served by the real command in a process of its own, which may be killed. */
export interface ServedInstance {
  folder: string;
  url: string;
  /** The cookie of a coordinator who signed in once, before the first kill. */
  cookie: string;
  /** Starts `trama start`; the promise ends when it serves. */
  start(): { served: Promise<void> };
  /** `kill -9`; gives back when the process is gone. */
  kill(): Promise<void>;
  /** Kills what runs and removes the folder. */
  remove(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address ? address.port : 0;
}

async function untilServed(url: string, child: ChildProcess, output: () => string): Promise<void> {
  for (const until = Date.now() + patienceMs; Date.now() < until && child.exitCode === null; ) {
    const ready = await fetch(`${url}/api/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) return;
    // Killed meanwhile: nobody waits for it any more.
    if (child.signalCode !== null) return;
    await wait(20);
  }
  throw new Error(`The instance does not serve:\n${output()}`);
}

async function signIn(url: string): Promise<string> {
  const answer = await fetch(`${url}/api/auth/sign-in/email`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: url },
    body: JSON.stringify({ email: "coordinator@demo.example", password }),
  });
  if (!answer.ok) throw new Error(`Nobody can sign in: ${await answer.text()}`);
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
}

/** Makes the demonstration of the fictional territory, signs in and leaves it running. */
export async function serveInstance(): Promise<ServedInstance> {
  const around = await mkdtemp(join(tmpdir(), "trama-trust-"));
  const folder = join(around, "data");
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  let child: ChildProcess | undefined;

  function launch(command: string) {
    const env = { TRAMA_DATA: folder, TRAMA_PORT: String(port), TRAMA_URL: url, TRAMA_TERRITORY: "fiordaliso" };
    const started = spawn(process.execPath, [cli, command], {
      env: { PATH: process.env.PATH, ...env, TRAMA_DEMO_PASSWORD: password },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    for (const stream of [started.stdout, started.stderr])
      stream.on("data", (chunk: Buffer) => (output += chunk.toString("utf8")));
    child = started;
    return { served: untilServed(url, started, () => output) };
  }
  async function kill() {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, "exit");
    child.kill("SIGKILL");
    await gone;
  }

  await launch("demo").served;
  return {
    folder,
    url,
    cookie: await signIn(url),
    start: () => launch("start"),
    kill,
    async remove() {
      await kill();
      await rm(around, { recursive: true, force: true });
    },
  };
}
