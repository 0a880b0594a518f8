import type { HasKit, Reader, Writer } from "@trama/database";
import { type Id, type Instant, instantOf, newId } from "@trama/kernel";
import { and, desc, eq, gt, isNull, lte, type SQL } from "drizzle-orm";
import { networkOf } from "./addresses.js";
import type { Auth } from "./auth.js";
import { keyedDigest } from "./digest.js";
import { TooManyAttempts } from "./failures.js";
import { accountTables } from "./tables.js";

/**
 * How many attempts are looked at in an hour. `code` is for the codes of a second step, of which there are only a
 * million; `letter` for those that end in a mail to somebody.
 */
export const attemptLimits = { account: 20, device: 20, network: 100, code: 5, letter: 5 } as const;

const hour = 60 * 60 * 1000;
const minute = 60 * 1000;
const anHourBefore = (now: Date) => instantOf(new Date(now.getTime() - hour));

/** One counted attempt. */
export type AttemptId = Id<"signInAttempt">;

/** Who tries what, from where. */
export interface Attempted {
  /** The e-mail as written, in lower case, of an account or of none; or the one-time link. */
  subject: string;
  /** A device that signed in to this account before, or a running session: counted apart, so that nobody locks it out. */
  device: string | null;
  /** The caller's network address, null where it is not known. */
  address: string | null;
  /** How many about this subject are looked at in an hour, where it is fewer than `attemptLimits.account`. */
  limit?: number;
}

interface Bucket {
  limit: number;
  rows: SQL | undefined;
}

// Neither e-mails nor addresses are stored: keyed digests count just as well.
function keysOf({ secret }: Auth, { subject, device, address }: Attempted) {
  return {
    subject: keyedDigest(secret, "attempt:subject", subject),
    device: device === null ? null : keyedDigest(secret, "attempt:device", device),
    network: keyedDigest(secret, "attempt:network", networkOf(address)),
  };
}

function bucketsOf(at: HasKit, { subject, device, network }: ReturnType<typeof keysOf>, limit: number): Bucket[] {
  const { signInAttempt: attempt } = accountTables(at);
  if (device !== null) {
    const most = Math.min(limit, attemptLimits.device);
    return [{ limit: most, rows: and(eq(attempt.subject, subject), eq(attempt.device, device)) }];
  }
  return [
    { limit, rows: and(eq(attempt.subject, subject), isNull(attempt.device)) },
    { limit: attemptLimits.network, rows: and(eq(attempt.network, network), isNull(attempt.device)) },
  ];
}

/**
 * Minutes until every bucket has room again; 0 when there is room now. A clock that was put back frees nothing: what it
 * calls the future still counts.
 */
async function minutesToWait(at: HasKit & { db: Reader }, buckets: readonly Bucket[], now: Date): Promise<number> {
  const { signInAttempt: attempt } = accountTables(at);
  const waits = [0];
  for (const { limit, rows } of buckets) {
    const [filling] = await at.db
      .select({ at: attempt.at })
      .from(attempt)
      .where(and(rows, gt(attempt.at, anHourBefore(now))))
      .orderBy(desc(attempt.at))
      .limit(1)
      .offset(limit - 1);
    if (filling) waits.push(Math.ceil((Date.parse(filling.at) + hour - now.getTime()) / minute));
  }
  return Math.max(...waits);
}

/** Forgets what is an hour old. Attempts do it on the way; where nobody tries, the daily work does. */
export async function forgetOldAttempts({ now, ...at }: HasKit & { db: Writer; now: Instant }): Promise<void> {
  const { signInAttempt: attempt } = accountTables(at);
  await at.db.delete(attempt).where(lte(attempt.at, anHourBefore(new Date(now))));
}

/** Forgets what is an hour old. An attempt that a lying clock dated far ahead happened now: it counts for an hour more. */
async function settleTimes(at: HasKit & { db: Writer }, now: Date): Promise<void> {
  const { signInAttempt: attempt } = accountTables(at);
  await forgetOldAttempts({ ...at, now: instantOf(now) });
  const ahead = gt(attempt.at, instantOf(new Date(now.getTime() + hour)));
  await at.db
    .update(attempt)
    .set({ at: instantOf(now) })
    .where(ahead);
}

/** In minutes: a clock put back by up to an hour makes somebody wait for up to two. */
const longestWait = 120;

const refuseFor = (minutes: number) => {
  if (minutes > 0) throw new TooManyAttempts(minutes);
};

/**
 * Counts an attempt before it is evaluated, so that no number of parallel ones passes the limits; whoever finds that
 * it succeeded takes it back (`forgetAttempt`), for only failures fill the limits.
 * Throws `TooManyAttempts`, having evaluated nothing, when an hour's worth is used up.
 */
export async function admit(auth: Auth, attempted: Attempted): Promise<AttemptId> {
  const { database, clock } = auth;
  const { kit } = database;
  const keys = keysOf(auth, attempted);
  const buckets = bucketsOf(database, keys, attempted.limit ?? attemptLimits.account);
  // A flood of refused attempts stays on the reader and never holds up a write. A wait that no true clock could tell is
  // looked at again after the times have been settled.
  const told = await minutesToWait({ kit, db: database.read }, buckets, clock.now());
  if (told <= longestWait) refuseFor(told);
  const id = newId<"signInAttempt">();
  const { signInAttempt: attempt } = accountTables(database);
  const minutes = await database.write(async (db) => {
    const now = clock.now();
    await settleTimes({ kit, db }, now);
    const wait = await minutesToWait({ kit, db }, buckets, now);
    if (wait === 0) await db.insert(attempt).values({ id, at: instantOf(now), ...keys });
    return wait;
  });
  refuseFor(minutes);
  return id;
}

/** Takes an attempt that succeeded out of the count. */
export async function forgetAttempt(at: HasKit & { db: Writer }, id: AttemptId): Promise<void> {
  const { signInAttempt: attempt } = accountTables(at);
  await at.db.delete(attempt).where(eq(attempt.id, id));
}
