import { Unavailable } from "@trama/kernel";
import { NodePgDatabase, NodePgSession } from "drizzle-orm/node-postgres";
import pg from "pg";
import type { Database, Reader, Writer } from "../database.js";
import { meaningOf } from "../failure.js";
import { writeQueue } from "../queue.js";
import { connections } from "./connection.js";
import { SameOrderDialect } from "./dialect.js";
import { postgresKit } from "./kit.js";

/** A change ended without being saved, though none of its steps that were awaited failed. */
export class NotCommitted extends Error {
  override readonly name = "NotCommitted";
  constructor() {
    super("A step of this change failed and was passed over: the database saved nothing of it.");
  }
}

/** What serialises the writes of every process on this database; any number, the same for all of them. */
const writeLock = 8_021_947_001;

// A process that stops answering in the middle of a change must not hold the others up for ever.
const patience = { lock_timeout: "30s", idle_in_transaction_session_timeout: "60s" };

// The lock comes first and each statement after it sees what was saved before: nobody's change is read half way.
const begin = `begin isolation level read committed read write; select pg_advisory_xact_lock(${writeLock})`;

/** drizzle on a connection, under the types of the first engine, of which only what both have is offered. */
function doorOn(client: pg.Pool | pg.PoolClient): object {
  const dialect = new SameOrderDialect();
  return new NodePgDatabase(dialect, new NodePgSession(client, dialect, undefined), undefined);
}

/** What the driver itself throws, outside of a query of the change, means that the server cannot be spoken to. */
async function spoken<T>(asked: Promise<T>): Promise<T> {
  return await asked.catch((error: unknown) => {
    throw error instanceof pg.DatabaseError ? error : new Unavailable(error);
  });
}

async function transact<T>(pool: pg.Pool, change: (tx: Writer) => Promise<T>): Promise<T> {
  const client = await spoken(pool.connect());
  let broken = true;
  try {
    await spoken(client.query(begin));
    const result = await change(doorOn(client) as Writer);
    // A transaction with a failed step is undone at its commit, which the server calls a success.
    const { command } = await spoken(client.query("commit"));
    broken = false;
    if (command !== "COMMIT") throw new NotCommitted();
    return result;
  } catch (error) {
    if (broken) {
      broken = await client.query("rollback").then(
        () => false,
        () => true,
      );
    }
    throw error;
  } finally {
    client.release(broken);
  }
}

/**
 * Opens the doors of a PostgreSQL database, which has been migrated. Other processes may write into it too: every
 * change waits for theirs.
 */
export function openPostgres(url: string): Database {
  const writer = connections(url, { most: 1, settings: patience });
  const reader = connections(url, { most: 8, settings: { default_transaction_read_only: "on" } });
  const queue = writeQueue();
  return {
    kit: postgresKit,
    read: doorOn(reader) as Reader,
    state: async () => null,
    write: (change) =>
      queue.turn(() =>
        transact(writer, change).catch((error: unknown) => {
          throw meaningOf(error);
        }),
      ),
    // What is deleted here the server's own vacuum takes off the disk.
    settle: async () => undefined,
    async close() {
      await queue.idle();
      await Promise.all([writer.end(), reader.end()]);
    },
  };
}
