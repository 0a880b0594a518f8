import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { folderCarrier, smtpCarrier } from "./carrier.js";
import type { Message } from "./message.js";

const message: Message = {
  id: "<0195@trama.example>",
  from: "trama@trama.example",
  to: "referente@example.org",
  raw: Buffer.from("Message-ID: <0195@trama.example>\r\nSubject: Prova\r\n\r\nBuongiorno.\r\n.\r\nDopo il punto.\r\n"),
};

let undo: (() => Promise<unknown>)[];
beforeEach(() => {
  undo = [];
});
afterEach(async () => {
  for (const each of undo.reverse()) await each();
});

interface Received {
  from: string;
  to: string[];
  text: string;
}

const refusal = (code: number, text: string) => Object.assign(new Error(text), { responseCode: code });

/** A real mail server on this machine. */
async function mailServer(options: SMTPServerOptions = {}) {
  const received: Received[] = [];
  const server = new SMTPServer({
    logger: false,
    disabledCommands: ["STARTTLS"],
    authOptional: true,
    onData(stream, { envelope }, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const from = envelope.mailFrom === false ? "" : envelope.mailFrom.address;
        const to = envelope.rcptTo.map(({ address }) => address);
        received.push({ from, to, text: Buffer.concat(chunks).toString("utf8") });
        done();
      });
    },
    ...options,
  });
  const listening = server.listen(0, "127.0.0.1");
  await once(listening, "listening");
  undo.push(() => new Promise((closed) => server.close(() => closed(undefined))));
  const { port } = listening.address() as AddressInfo;
  return { received, to: { host: "127.0.0.1", port, secure: false, requireTLS: false } };
}

describe("a mail server", () => {
  test("gets the message as it was written, for its one recipient", async () => {
    const { received, to } = await mailServer();
    await smtpCarrier(to).carry(message);
    expect(received).toEqual([{ from: message.from, to: [message.to], text: message.raw.toString("utf8") }]);
  });

  test("that asks who we are is told, and one that does not know us is tried again later", async () => {
    const onAuth: SMTPServerOptions["onAuth"] = ({ username, password }, _, answer) =>
      username === "trama" && password === "giusta" ? answer(null, { user: "trama" }) : answer(refusal(535, "No"));
    const { received, to } = await mailServer({ authOptional: false, allowInsecureAuth: true, onAuth });
    await smtpCarrier({ ...to, auth: { user: "trama", pass: "giusta" } }).carry(message);
    expect(received).toHaveLength(1);
    const wrong = smtpCarrier({ ...to, auth: { user: "trama", pass: "sbagliata" } }).carry(message);
    await expect(wrong).rejects.toMatchObject({ name: "NotSent", reason: "login", forGood: false });
  });

  test.each([
    [550, "refused", true],
    [452, "busy", false],
  ] as const)("that answers %i to the recipient: %s", async (code, reason, forGood) => {
    const { received, to } = await mailServer({ onRcptTo: (_, __, done) => done(refusal(code, "No such user here")) });
    const sent = smtpCarrier(to).carry(message);
    await expect(sent).rejects.toMatchObject({ reason, forGood, answer: expect.stringContaining("No such user here") });
    expect(received).toEqual([]);
  });

  test("that is not there, or hangs up, can be reached another time", async () => {
    const { to } = await mailServer();
    await undo.pop()?.();
    await expect(smtpCarrier(to).carry(message)).rejects.toMatchObject({ reason: "unreachable", forGood: false });
    const rude = createServer((socket: Socket) => socket.destroy()).listen(0, "127.0.0.1");
    await once(rude, "listening");
    undo.push(async () => rude.close());
    const { port } = rude.address() as AddressInfo;
    await expect(smtpCarrier({ ...to, port }).carry(message)).rejects.toMatchObject({ reason: "unreachable" });
  });

  test("that offers no TLS where it is insisted on gets nothing", async () => {
    const { received, to } = await mailServer();
    const sent = smtpCarrier({ ...to, requireTLS: true }).carry(message);
    await expect(sent).rejects.toMatchObject({ name: "NotSent", forGood: false });
    expect(received).toEqual([]);
  });
});

describe("a folder", () => {
  let folder: string;
  beforeEach(async () => {
    const around = await mkdtemp(join(tmpdir(), "trama-outbox-"));
    undo.push(() => rm(around, { recursive: true }));
    folder = join(around, "outbox");
  });

  test("gets one file for each message, for its owner's eyes, and nothing half-written", async () => {
    await folderCarrier(folder).carry(message);
    expect(await readdir(folder)).toEqual(["0195.eml"]);
    expect(await readFile(join(folder, "0195.eml"))).toEqual(message.raw);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    expect((await stat(join(folder, "0195.eml"))).mode & 0o777).toBe(0o600);
  });

  test("keeps the file of a message that it has already", async () => {
    await folderCarrier(folder).carry(message);
    await folderCarrier(folder).carry({ ...message, raw: Buffer.from("another") });
    expect(await readFile(join(folder, "0195.eml"))).toEqual(message.raw);
  });

  test("that cannot be written is tried again later", async () => {
    await writeFile(folder, "a file where the folder should be");
    await expect(folderCarrier(folder).carry(message)).rejects.toMatchObject({ reason: "folder", forGood: false });
  });
});
