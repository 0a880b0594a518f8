import { existsSync } from "node:fs";
import { mkdir, open, rename } from "node:fs/promises";
import { join } from "node:path";
import { createTransport } from "nodemailer";
import { z } from "zod";
import type { MailReason } from "../outbox/outgoing-mail.js";
import type { Message } from "./message.js";

/** A message did not leave. `forGood`: sending it again would change nothing. */
export class NotSent extends Error {
  override readonly name = "NotSent";
  constructor(
    readonly reason: MailReason,
    readonly forGood: boolean,
    readonly answer: string | null,
    cause?: unknown,
  ) {
    super(`Not sent: ${reason}`, { cause });
  }
}

/** What takes messages away. */
export interface Carrier {
  readonly kind: "smtp" | "folder";
  /** Resolves once the message is in other hands. Throws `NotSent`. */
  carry(message: Message): Promise<void>;
}

/** Where a mail server is. */
export interface SmtpServer {
  host: string;
  port: number;
  /** TLS from the first byte, rather than asked for after the greeting. */
  secure: boolean;
  /** Refuse to go on without TLS: messages carry one-time links. */
  requireTLS: boolean;
  auth?: { user: string; pass: string };
}

const secondsOf = (count: number) => count * 1000;
const patience = {
  connectionTimeout: secondsOf(15),
  greetingTimeout: secondsOf(15),
  socketTimeout: secondsOf(60),
  dnsTimeout: secondsOf(15),
};
const longestAnswer = 200;
const forGoodFrom = 500;
/** What a server refuses before these is about us, or about the way, and may be mended. */
const aboutTheMessage = new Set(["RCPT TO", "DATA"]);

/** What the library says of a failure. */
const Failure = z.object({
  code: z.string().nullish().catch(null),
  responseCode: z.int().nullish().catch(null),
  response: z.string().nullish().catch(null),
  command: z.string().nullish().catch(null),
});

function notSent(error: unknown): NotSent {
  const { code, responseCode, response, command } = Failure.catch({}).parse(error);
  const answer = response ? response.replace(/\p{Cc}+/gu, " ").slice(0, longestAnswer) : null;
  if (code === "EAUTH" || code === "ENOAUTH") return new NotSent("login", false, answer, error);
  if (!responseCode) return new NotSent("unreachable", false, answer, error);
  if (!aboutTheMessage.has(command ?? "")) return new NotSent("unreachable", false, answer, error);
  const forGood = responseCode >= forGoodFrom;
  return new NotSent(forGood ? "refused" : "busy", forGood, answer, error);
}

/** Hands messages to a mail server, one connection each. */
export function smtpCarrier(server: SmtpServer): Carrier {
  const transport = createTransport({ ...server, ...patience, disableFileAccess: true, disableUrlAccess: true });
  return {
    kind: "smtp",
    async carry({ from, to, raw }) {
      try {
        await transport.sendMail({ envelope: { from, to: [to] }, raw });
      } catch (error) {
        throw notSent(error);
      }
    },
  };
}

/**
 * Leaves messages in a folder, for who has no mail server: each is a file that mail programs open, and has its name only
 * once it is whole and on the disk. One that is there already is not written again.
 */
export function folderCarrier(folder: string): Carrier {
  return {
    kind: "folder",
    async carry({ id, raw }) {
      const file = join(folder, `${id.replace(/^<|@.*$/g, "")}.eml`);
      try {
        if (existsSync(file)) return;
        await mkdir(folder, { recursive: true, mode: 0o700 });
        const part = await open(`${file}.part`, "w", 0o600);
        try {
          await part.writeFile(raw);
          await part.sync();
        } finally {
          await part.close();
        }
        await rename(`${file}.part`, file);
      } catch (error) {
        throw new NotSent("folder", false, null, error);
      }
    },
  };
}
