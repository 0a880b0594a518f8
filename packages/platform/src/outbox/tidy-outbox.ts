import type { Database, HasKit, Writer } from "@trama/database";
import { type Clock, type Instant, instantOf } from "@trama/kernel";
import { and, eq, isNotNull, lte } from "drizzle-orm";
import { platformTables } from "../tables.js";

/** How many days a mail that left still says to whom, and how many it stays at all. */
export const keptDays = { address: 7, row: 90 } as const;

const day = 24 * 60 * 60 * 1000;

/** Takes out of the outbox what is not needed any more: soon the addresses, later the rows. */
export async function tidyOutbox({ database, clock }: { database: Database; clock: Clock }): Promise<void> {
  const { outgoingMail: mail } = platformTables(database);
  const before = (days: number) => instantOf(new Date(clock.now().getTime() - days * day));
  const left = and(eq(mail.state, "sent"), isNotNull(mail.address), lte(mail.settledAt, before(keptDays.address)));
  await database.write(async (db) => {
    const emptied = { address: null, params: null, aboutKind: null, aboutId: null };
    await db.update(mail).set(emptied).where(left);
    for (const state of ["sent", "failed"] as const)
      await db.delete(mail).where(and(eq(mail.state, state), lte(mail.settledAt, before(keptDays.row))));
  });
}

/** After a restore nobody knows what had left since the backup: what waited is held until an administrator decides. */
export async function holdRestoredMail(at: HasKit & { db: Writer; now: Instant }): Promise<void> {
  const { outgoingMail: mail } = platformTables(at);
  const held = { state: "failed" as const, reason: "restored" as const, settledAt: at.now, claimedUntil: null };
  await at.db.update(mail).set(held).where(eq(mail.state, "waiting"));
}
