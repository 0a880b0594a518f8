import { count, type HasKit, type Reader, type Writer } from "@trama/database";
import type { Instant } from "@trama/kernel";
import { and, eq, inArray, isNotNull, lt, type SQL } from "drizzle-orm";
import { platformTables } from "../tables.js";

type At = HasKit & { db: Reader };
type Before = { before: Instant };

const emptied = { address: null, params: null, aboutKind: null, aboutId: null, answer: null };

/** A kind of row of the outbox that is kept for a time: how many are past it, and what becomes of them. */
function kept<const R extends string>(
  rule: R,
  old: (at: At, given: Before) => SQL | undefined,
  take: (ctx: HasKit & { db: Writer }, which: SQL) => Promise<void>,
) {
  const rows = (at: At, given: Before) => {
    const { outgoingMail: mail } = platformTables(at);
    return at.db.select({ id: mail.id }).from(mail).where(old(at, given));
  };
  return {
    rule,
    async due(at: At, given: Before): Promise<number> {
      const { outgoingMail: mail } = platformTables(at);
      const [found] = await at.db.select({ count: count() }).from(mail).where(old(at, given));
      return found?.count ?? 0;
    },
    async erase(ctx: HasKit & { db: Writer }, given: Before, limit: number): Promise<number> {
      const ids = (await rows(ctx, given).limit(limit)).map(({ id }) => id);
      if (ids.length > 0) await take(ctx, inArray(platformTables(ctx).outgoingMail.id, ids));
      return ids.length;
    },
  };
}

/** To whom mail went that left. What was given up keeps its address: somebody may send it again. */
export const mailAddressesKept = kept(
  "mailAddresses",
  (at, { before }) => {
    const { outgoingMail: mail } = platformTables(at);
    return and(eq(mail.state, "sent"), isNotNull(mail.address), lt(mail.settledAt, before));
  },
  async ({ kit, db }, which) => void (await db.update(platformTables({ kit }).outgoingMail).set(emptied).where(which)),
);

/** That there was a mail, which left or was given up. */
export const mailKept = kept(
  "mail",
  (at, { before }) => {
    const { outgoingMail: mail } = platformTables(at);
    return and(inArray(mail.state, ["sent", "failed"]), lt(mail.settledAt, before));
  },
  async ({ kit, db }, which) => void (await db.delete(platformTables({ kit }).outgoingMail).where(which)),
);

/** Takes addresses out of the outbox: what waited for them is gone, what left or was given up says no more to whom. */
export async function forgetAddresses(at: HasKit & { db: Writer }, addresses: readonly string[]): Promise<void> {
  const { outgoingMail: mail } = platformTables(at);
  const theirs = inArray(mail.address, [...addresses]);
  await at.db.delete(mail).where(and(theirs, eq(mail.state, "waiting")));
  await at.db.update(mail).set(emptied).where(theirs);
}

/** After a restore nobody knows what had left since the backup: what waited is held until an administrator decides. */
export async function holdRestoredMail(at: HasKit & { db: Writer; now: Instant }): Promise<void> {
  const { outgoingMail: mail } = platformTables(at);
  const held = { state: "failed" as const, reason: "restored" as const, settledAt: at.now, claimedUntil: null };
  await at.db.update(mail).set(held).where(eq(mail.state, "waiting"));
}
