import type { Database, HasKit, Reader, Writer } from "@trama/database";
import { type Clock, type Instant, instantOf, NotFound, systemClock } from "@trama/kernel";
import { eq } from "drizzle-orm";
import type { AccountId } from "./session.js";
import { accountTables } from "./tables.js";

/** Where accounts are read: a read context is one, and so is a database's reader with its kit. */
export type AtRead = HasKit & { db: Reader };

/** Where accounts change: a write verb's context is one. */
export type AtWrite = HasKit & { db: Writer; now: Instant };

/** Runs one change in a write of its own, for the host; inside a write verb its context is handed over instead. */
export async function inOneWrite<T>(
  database: Database,
  change: (at: AtWrite) => Promise<T>,
  clock: Clock = systemClock,
): Promise<T> {
  return await database.write((db) => change({ kit: database.kit, db, now: instantOf(clock.now()) }));
}

export async function accountRow(at: AtRead, id: AccountId) {
  const { account } = accountTables(at);
  const [row] = await at.db.select().from(account).where(eq(account.id, id));
  if (!row) throw new NotFound();
  return row;
}
