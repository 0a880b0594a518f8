import type { Database, HasKit, Reader, Writer } from "@trama/database";
import { type Clock, type Instant, instantOf } from "@trama/kernel";
import { and, asc, eq, gt, isNull, lte, or } from "drizzle-orm";
import { platformTables } from "../tables.js";

type Row = ReturnType<typeof platformTables>["outgoingMail"]["$inferSelect"];

/** A mail that this process is sending now, with the address it must have. */
export type TakenMail = Row & { address: string };

const minute = 60_000;

/** How long a process may take to send one mail: past it, it was killed, or lost the net, and another may try. */
export const claimMinutes = 5;

/** How long after each failure the next attempt is made; after the last of them it is given up. Two days in all. */
export const pausesInMinutes = [1, 5, 15, 60, 180, 360, 720, 1440] as const;

/** An instant so many minutes from another. */
export function minutesFrom(now: Date, minutes: number): Instant {
  return instantOf(new Date(now.getTime() + minutes * minute));
}

// Times further ahead than the program ever sets come from a clock that was put back: they hold nothing up.
async function nextDue(at: HasKit & { db: Reader }, now: Date) {
  const { outgoingMail: mail } = platformTables(at);
  const due = (from: typeof mail.dueAt | typeof mail.claimedUntil, longest: number) =>
    or(lte(from, instantOf(now)), gt(from, minutesFrom(now, longest)));
  const [row] = await at.db
    .select()
    .from(mail)
    .where(
      and(
        eq(mail.state, "waiting"),
        due(mail.dueAt, Math.max(...pausesInMinutes)),
        or(isNull(mail.claimedUntil), due(mail.claimedUntil, claimMinutes)),
      ),
    )
    .orderBy(asc(mail.dueAt), asc(mail.id))
    .limit(1);
  return row;
}

/** Takes the mail that has been due for longest, and keeps other processes away from it; null when none is due. */
export async function takeMail({ database, clock }: { database: Database; clock: Clock }): Promise<TakenMail | null> {
  const { kit } = database;
  // Most of the time there is none: the question stays on the reader.
  if (!(await nextDue({ kit, db: database.read }, clock.now()))) return null;
  return await database.write(async (db: Writer) => {
    const now = clock.now();
    const row = await nextDue({ kit, db }, now);
    if (!row || row.address === null) return null;
    const { outgoingMail: mail } = platformTables({ kit });
    const taken = { claimedUntil: minutesFrom(now, claimMinutes), attempts: row.attempts + 1 };
    await db.update(mail).set(taken).where(eq(mail.id, row.id));
    return { ...row, ...taken, address: row.address };
  });
}

/** Frees what a process of before had taken: only where no other process can be sending it. */
export async function freeTaken(database: Database): Promise<void> {
  const { outgoingMail: mail } = platformTables(database);
  await database.write((db) => db.update(mail).set({ claimedUntil: null }).where(eq(mail.state, "waiting")));
}
