import pg from "pg";
import { shownAddress } from "../address.js";
import { failureKind } from "../failure.js";
import { type Applied, MigrationRefused, refuseMismatch, type Step, stepsIn } from "../history.js";
import { DatabaseUnusable, onConnection, unusable } from "./connection.js";

const known = "__trama_migrations";
/** What makes migrations one at a time between processes; any number, the same for all of them. */
const migrationLock = 8_021_947_002;
const patience = "30s";

async function refuseEncoding(client: pg.Client, url: string): Promise<void> {
  const { rows } = await client.query<{ server_encoding: string }>("show server_encoding");
  const encoding = rows[0]?.server_encoding ?? "";
  if (encoding !== "UTF8") throw new DatabaseUnusable("encoding", shownAddress({ engine: "postgres", url }), encoding);
}

async function applied(client: pg.Client): Promise<Applied[]> {
  await client.query(
    `create table if not exists ${known} (number bigint primary key, hash text not null, created_at bigint not null)`,
  );
  const { rows } = await client.query<{ hash: string; created_at: string }>(
    `select hash, created_at from ${known} order by number`,
  );
  return rows.map(({ hash, created_at }) => ({ hash, when: Number(created_at) }));
}

async function apply(client: pg.Client, { statements, hash, when }: Step, number: number): Promise<void> {
  for (const statement of statements) await client.query(statement);
  await client.query(`insert into ${known} (number, hash, created_at) values ($1, $2, $3)`, [number, hash, when]);
}

async function bringUp(client: pg.Client, steps: readonly Step[]): Promise<string[]> {
  const done = await applied(client);
  refuseMismatch(steps, done);
  const pending = steps.slice(done.length);
  for (const [at, step] of pending.entries()) await apply(client, step, done.length + at + 1);
  return pending.map(({ tag }) => tag);
}

/** What the engine refuses while it migrates, as the reason why the program does not start. */
function refusalOf(url: string, error: unknown): unknown {
  if (!(error instanceof pg.DatabaseError)) return error;
  if (error.code === "55P03")
    return new MigrationRefused("inUse", "Another process is migrating these data. Wait for it and start again.");
  if (error.code === "42501")
    return new DatabaseUnusable("privilege", shownAddress({ engine: "postgres", url }), error.code);
  if (failureKind(error) === "unavailable") return unusable(url, error);
  if (failureKind(error) === "foreignKey")
    return new MigrationRefused(
      "brokenReferences",
      "After the migration some rows point at records that do not exist.",
    );
  return error;
}

/**
 * Brings a PostgreSQL database up to this program, one process at a time, in one transaction: a kill leaves the data
 * as they were or migrated. Refuses what `migrateFile` refuses. Returns the names of the steps applied.
 * @throws {MigrationRefused} when data and program do not fit; {@link DatabaseUnusable} when there is no usable database.
 */
export async function migratePostgres(url: string, folder: string): Promise<string[]> {
  const steps = await stepsIn(folder);
  return await onConnection(url, async (client) => {
    await refuseEncoding(client, url);
    try {
      await client.query(
        `begin; set local lock_timeout = '${patience}'; select pg_advisory_xact_lock(${migrationLock})`,
      );
      const names = await bringUp(client, steps);
      await client.query("commit");
      return names;
    } catch (error) {
      await client.query("rollback").catch(() => undefined);
      throw refusalOf(url, error);
    }
  });
}
