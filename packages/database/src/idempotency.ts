import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";
import { type Actor, actorId, IdempotencyKeyInUse, IdempotencyKeyReused, type Instant, instantOf } from "@trama/kernel";
import { eq, lt } from "drizzle-orm";
import type { Database, Writer } from "./database.js";
import type { HasKit } from "./kit.js";
import { databaseTables } from "./tables.js";

/** How long an answer is kept: it may hold personal data, and whoever has lost it asks again within minutes. */
const keptHours = 48;

/** A request that its sender may repeat. Without the sender's key none of it can be guessed or read. */
export interface Intention {
  /** Names actor and key. */
  digest: string;
  /** Names what is asked, and by whom in which roles: who has lost a role since does not get an old answer. */
  fingerprint: string;
  /** Seals the answer. */
  secret: Buffer;
}

type At = HasKit & { db: Writer; now: Instant };

/** The same value for the same content, in whatever order its fields come. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(fields.map(([name, inner]) => [name, canonical(inner)]));
}

/** What an actor asks under a key: `asked` is the verb and its input, plain data. */
export function intentionOf(actor: Actor, key: string, asked: unknown): Intention {
  const roles = actor.kind === "person" ? actor.roles : [];
  const about = (purpose: string, more: unknown = null) =>
    createHash("sha256").update(JSON.stringify([purpose, actorId(actor), key, canonical(more)]));
  return {
    digest: about("key").digest("hex"),
    fingerprint: about("asked", [roles, asked]).digest("hex"),
    secret: about("answer").digest(),
  };
}

const cipher = "aes-256-gcm";
const ivBytes = 12;
const tagBytes = 16;

function seal(secret: Buffer, view: unknown): string {
  const iv = randomBytes(ivBytes);
  const sealing = createCipheriv(cipher, secret, iv, { authTagLength: tagBytes });
  const text = view === undefined ? "" : JSON.stringify(view);
  const sealed = Buffer.concat([sealing.update(text, "utf8"), sealing.final()]);
  return Buffer.concat([iv, sealing.getAuthTag(), sealed]).toString("base64");
}

function unseal(secret: Buffer, stored: string): unknown {
  const bytes = Buffer.from(stored, "base64");
  const opening = createDecipheriv(cipher, secret, bytes.subarray(0, ivBytes), { authTagLength: tagBytes });
  opening.setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
  const text = Buffer.concat([opening.update(bytes.subarray(ivBytes + tagBytes)), opening.final()]).toString("utf8");
  return text === "" ? undefined : JSON.parse(text);
}

const underWay = new WeakMap<Database, Set<string>>();

/** Runs `work`, unless the same key of the same actor is being worked on. */
export async function aloneWith<T>(database: Database, { digest }: Intention, work: () => Promise<T>): Promise<T> {
  const present = underWay.get(database) ?? new Set<string>();
  underWay.set(database, present);
  if (present.has(digest)) throw new IdempotencyKeyInUse();
  present.add(digest);
  try {
    return await work();
  } finally {
    present.delete(digest);
  }
}

/** Forgets the answers past their time. Asking does it on the way; where nobody asks, the daily work does. */
export async function forgetOldAnswers(at: At): Promise<void> {
  const { idempotencyKey: table } = databaseTables(at);
  const oldest = instantOf(new Date(Date.parse(at.now) - keptHours * 60 * 60 * 1000));
  await at.db.delete(table).where(lt(table.at, oldest));
}

/** What was answered to this intention before, or null. Answers past their time are forgotten on the way. */
export async function answeredBefore(at: At, intention: Intention): Promise<{ view: unknown } | null> {
  const { idempotencyKey: table } = databaseTables(at);
  await forgetOldAnswers(at);
  const [row] = await at.db.select().from(table).where(eq(table.digest, intention.digest));
  if (!row) return null;
  if (row.fingerprint !== intention.fingerprint) throw new IdempotencyKeyReused();
  return { view: unseal(intention.secret, row.answer) };
}

/** Keeps what is answered, in the transaction that does it. */
export async function keepAnswer(at: At, { digest, fingerprint, secret }: Intention, view: unknown): Promise<void> {
  const answer = seal(secret, view);
  await at.db.insert(databaseTables(at).idempotencyKey).values({ digest, fingerprint, answer, at: at.now });
}
