import { once } from "node:events";
import { readdir, readFile } from "node:fs/promises";
import { createServer, type Server } from "node:net";
import { join } from "node:path";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { dataFolder, endAll, freePort, launch, trama } from "./testing/command.js";
import { post } from "./testing/instance-over-http.js";

const email = "amministrazione@example.org";
let folder: string;
let remove: () => Promise<void>;
let env: { TRAMA_DATA: string; TRAMA_PORT: string };
let url: string;
beforeAll(async () => {
  ({ folder, remove } = await dataFolder());
  const port = await freePort();
  env = { TRAMA_DATA: folder, TRAMA_PORT: String(port) };
  url = `http://localhost:${port}`;
  await trama(["init", "--territory", "fiordaliso", "--admin", email], env);
});
afterAll(async () => {
  await endAll();
  await remove();
});

const newPassword = "sette-trattori-verdi";
const choose = async (token: string) => (await post(url, "/api/auth/reset-password", { token, newPassword })).status;
const forgotten = async () => (await post(url, "/api/auth/forgotten-password", { email })).status;
const linkIn = (message: string) => /accesso#([\w-]+)/.exec(message.replace(/=\r?\n/g, ""))?.[1] ?? "";
const nameOf = (message: string) => /^Message-ID: (.*)$/im.exec(message)?.[1];

/** A mail server on a port: it tells of each message that it was given, and answers only when it is told to. */
function mailServer(answers: boolean) {
  const given: string[] = [];
  const waiting: ((message: string) => void)[] = [];
  const server = new SMTPServer({
    logger: false,
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, _, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const message = Buffer.concat(chunks).toString("utf8");
        given.push(message);
        waiting.shift()?.(message);
        if (answers) done();
      });
    },
  });
  server.on("error", () => undefined);
  return {
    given,
    next: () => new Promise<string>((told) => void waiting.push(told)),
    listen: async (port: number) => await once(server.listen(port, "127.0.0.1"), "listening"),
    close: () => new Promise<void>((closed) => server.close(() => closed())),
  };
}

async function silentServer(port: number): Promise<Server> {
  const server = createServer((socket) => socket.on("error", () => undefined)).listen(port, "127.0.0.1");
  await once(server, "listening");
  return server;
}

test("a mail outlives kills before and while it leaves, under one name, and leaves no more once it is known to have left", async () => {
  const port = await freePort();
  const withServer = { ...env, TRAMA_SMTP: `smtp://127.0.0.1:${port}` };
  const access = await trama(["access", email], env);
  const silent = await silentServer(port);
  const first = launch(["start"], withServer);
  await first.says("Per fermare");
  expect(await choose(linkIn(access.stdout))).toBe(204);
  const connected = once(silent, "connection");
  expect(await forgotten()).toBe(204);
  await connected;
  await first.stop("SIGKILL");
  silent.close();

  const mute = mailServer(false);
  await mute.listen(port);
  const handedOver = mute.next();
  const second = launch(["start"], withServer);
  const message = await handedOver;
  await second.stop("SIGKILL");
  await mute.close();

  const sound = mailServer(true);
  await sound.listen(port);
  const again = sound.next();
  const third = launch(["start"], withServer);
  const repeated = await again;
  expect([nameOf(repeated), linkIn(repeated)]).toEqual([nameOf(message), linkIn(message)]);
  expect(linkIn(message)).toMatch(/^[\w-]{43}$/);
  const other = sound.next();
  await third.says("Per fermare");
  expect(await forgotten()).toBe(204);
  expect(nameOf(await other)).not.toBe(nameOf(message));
  const notice = sound.next();
  expect(await choose(linkIn(message))).toBe(204);
  expect((await notice).length).toBeGreaterThan(0);
  await third.stop();
  await sound.close();
  expect(sound.given.map(nameOf).filter((name) => name === nameOf(message))).toHaveLength(1);
});

test("without a mail server each mail is a file that a mail program opens", async () => {
  const running = launch(["start"], env);
  expect(await running.says("Per fermare")).toContain(join(folder, "outbox"));
  expect(await forgotten()).toBe(204);
  const files = async () => (await readdir(join(folder, "outbox")).catch(() => [])).filter((one) => /eml$/.test(one));
  while ((await files()).length === 0) await new Promise((done) => setTimeout(done, 50));
  const [file = ""] = await files();
  expect(await readFile(join(folder, "outbox", file), "utf8")).toContain(`To: `);
  await running.stop();
});
