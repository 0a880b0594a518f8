import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { copyFile, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Client } from "@libsql/client";
import { drizzle } from "drizzle-orm/libsql";
import { migrate } from "drizzle-orm/libsql/migrator";
import { connect } from "./connection.js";

/** The database and this program do not fit together; nothing was changed. */
export class MigrationRefused extends Error {
  override readonly name = "MigrationRefused";
  constructor(
    readonly reason: "newer" | "edited" | "outOfOrder" | "brokenReferences" | "inUse",
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
  const journal = JSON.parse(await readFile(join(folder, "meta/_journal.json"), "utf8")) as {
    entries: { tag: string; when: number }[];
  };
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
  const { rows } = await client.execute("select hash, created_at from __drizzle_migrations order by rowid");
  return rows.map((row) => ({ hash: String(row["hash"]), when: Number(row["created_at"]) }));
}

function refuseMismatch(steps: readonly Step[], done: readonly { hash: string; when: number }[]): void {
  if (done.length > steps.length) {
    throw new MigrationRefused(
      "newer",
      "The data were written by a newer version of the program. Install that version, or restore a backup.",
    );
  }
  for (const [at, { hash }] of done.entries()) {
    const step = steps[at];
    if (step?.hash !== hash)
      throw new MigrationRefused("edited", `Migration ${step?.tag} is not the one that was applied to these data.`);
  }
  for (const [at, step] of steps.entries()) {
    const before = steps[at - 1];
    if (before && step.when <= before.when)
      throw new MigrationRefused("outOfOrder", `Migration ${step.tag} is dated before ${before.tag}.`);
  }
}

/** Refuses data whose migrations, by hash and in order, are not the first of this program's. */
export async function refuseOtherHistory(applied: readonly string[], folder: string): Promise<void> {
  refuseMismatch(
    await stepsIn(folder),
    applied.map((hash) => ({ hash, when: 0 })),
  );
}

/** Moves what the log still holds into the file itself, which can then be copied or replaced as one. */
async function settle(client: Client): Promise<void> {
  const { rows } = await client.execute("pragma wal_checkpoint(truncate)");
  if (rows[0]?.["busy"] !== 0)
    throw new MigrationRefused("inUse", "Another program has the data open. Close it and start again.");
}

async function apply(file: string, folder: string): Promise<void> {
  const client = await connect(file, ["foreign_keys=off"]);
  try {
    await migrate(drizzle(client), { migrationsFolder: folder });
    const { rows } = await client.execute("pragma foreign_key_check");
    if (rows.length > 0) {
      throw new MigrationRefused(
        "brokenReferences",
        `After the migration ${rows.length} rows point at records that do not exist.`,
      );
    }
    await settle(client);
  } finally {
    client.close();
  }
}

/** What is still to apply; when there is anything, `copy` is a consistent snapshot to apply it to. */
async function pendingIn(file: string, steps: readonly Step[], copy: string): Promise<Step[]> {
  const client = await connect(file);
  try {
    const done = await applied(client);
    refuseMismatch(steps, done);
    const pending = steps.slice(done.length);
    if (pending.length > 0) {
      await settle(client);
      await client.execute({ sql: "vacuum into ?", args: [copy] });
    }
    return pending;
  } finally {
    client.close();
  }
}

async function remove(...files: readonly string[]): Promise<void> {
  await Promise.all(files.map((file) => rm(file, { force: true })));
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
  const traces = [copy, `${copy}-wal`, `${copy}-shm`, `${copy}-journal`];
  await remove(...traces);
  try {
    const pending = fresh ? steps : await pendingIn(file, steps, copy);
    if (pending.length === 0) return [];
    await apply(copy, folder);
    if (!fresh) await copyFile(file, `${file}.before-migration`);
    await remove(`${file}-wal`, `${file}-shm`);
    await rename(copy, file);
    return pending.map(({ tag }) => tag);
  } finally {
    await remove(...traces);
  }
}
