import { createHash } from "node:crypto";
import { copyFile, readFile, rename, rm } from "node:fs/promises";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Client, createClient } from "@libsql/client";
import { drizzle } from "drizzle-orm/libsql";
import { migrate } from "drizzle-orm/libsql/migrator";

/** The database and this program do not fit together; nothing was changed. */
export class MigrationRefused extends Error {
  override readonly name = "MigrationRefused";
  constructor(
    readonly reason: "newer" | "edited" | "outOfOrder" | "brokenReferences",
    detail: string,
  ) {
    super(detail);
  }
}

interface Step {
  tag: string;
  hash: string;
  when: number;
}

async function stepsIn(folder: string): Promise<Step[]> {
  const journal = JSON.parse(await readFile(join(folder, "meta/_journal.json"), "utf8")) as { entries: { tag: string; when: number }[] };
  return await Promise.all(
    journal.entries.map(async ({ tag, when }) => {
      const text = await readFile(join(folder, `${tag}.sql`), "utf8");
      return { tag, when, hash: createHash("sha256").update(text).digest("hex") };
    }),
  );
}

async function applied(client: Client): Promise<{ hash: string; when: number }[]> {
  const known = await client.execute("select 1 from sqlite_master where name = '__drizzle_migrations'");
  if (known.rows.length === 0) return [];
  const { rows } = await client.execute("select hash, created_at from __drizzle_migrations order by id");
  return rows.map((row) => ({ hash: String(row["hash"]), when: Number(row["created_at"]) }));
}

function refuseMismatch(steps: readonly Step[], done: readonly { hash: string; when: number }[]): void {
  if (done.length > steps.length) {
    throw new MigrationRefused("newer", "The data were written by a newer version of the program. Install that version, or restore a backup.");
  }
  for (const [at, { hash }] of done.entries()) {
    const step = steps[at];
    if (step?.hash !== hash) throw new MigrationRefused("edited", `Migration ${step?.tag} is not the one that was applied to these data.`);
  }
  for (const [at, step] of steps.entries()) {
    const before = steps[at - 1];
    if (before && step.when <= before.when) throw new MigrationRefused("outOfOrder", `Migration ${step.tag} is dated before ${before.tag}.`);
  }
}

async function apply(file: string, folder: string): Promise<void> {
  const client = createClient({ url: `file:${file}`, concurrency: 1, timeout: 0 });
  try {
    await client.execute("pragma foreign_keys=off");
    await migrate(drizzle(client), { migrationsFolder: folder });
    const { rows } = await client.execute("pragma foreign_key_check");
    if (rows.length > 0) {
      throw new MigrationRefused("brokenReferences", `After the migration ${rows.length} rows point at records that do not exist.`);
    }
    await client.execute("pragma wal_checkpoint(truncate)");
  } finally {
    client.close();
  }
}

/**
 * Brings a database file up to this program, under the lease. Refuses data that are newer than the program, an edited
 * or misdated history; works on a copy and swaps it in whole, so that a kill leaves the old file or the new one.
 * Returns the names of the steps applied.
 */
export async function migrateFile(file: string, folder: string): Promise<string[]> {
  const steps = await stepsIn(folder);
  const fresh = !existsSync(file);
  const copy = `${file}.migrating`;
  await Promise.all(["", "-wal", "-shm"].map((end) => rm(copy + end, { force: true })));
  const pending = fresh ? steps : await pendingIn(file, steps, copy);
  if (pending.length === 0) return [];
  await apply(copy, folder);
  if (!fresh) await copyFile(file, `${file}.before-migration`);
  await Promise.all(["-wal", "-shm"].map((end) => rm(file + end, { force: true })));
  await rename(copy, file);
  return pending.map(({ tag }) => tag);
}

/** What is still to apply; when there is anything, `copy` is a consistent snapshot to apply it to. */
async function pendingIn(file: string, steps: readonly Step[], copy: string): Promise<Step[]> {
  const client = createClient({ url: `file:${file}`, concurrency: 1, timeout: 0 });
  try {
    const done = await applied(client);
    refuseMismatch(steps, done);
    const pending = steps.slice(done.length);
    if (pending.length > 0) {
      await client.execute("pragma wal_checkpoint(truncate)");
      await client.execute({ sql: "vacuum into ?", args: [copy] });
    }
    return pending;
  } finally {
    client.close();
  }
}
