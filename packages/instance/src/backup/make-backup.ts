import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { digestFile, snapshotFile } from "@trama/database";
import { instantOf } from "@trama/kernel";
import type { Instance } from "../instance.js";
import { copySettled, settle, writeSettled } from "./disk.js";
import { forgetOldest, nameOf, unfinished } from "./kept-backups.js";
import { backupFormat, type Manifest, manifestFile, manifestText } from "./manifest.js";
import { BackupRefused, refusalOf } from "./refusal.js";

export interface BackupOptions {
  /** The folder that receives the backup, in a folder of its own. Made when missing. */
  to: string;
  /** How many of this territory's backups stay there, the newest; null keeps all of them. */
  keep: number | null;
}

/** A backup that was made. */
export interface Backup {
  folder: string;
  manifest: Manifest;
}

type Source = Pick<Instance, "folder" | "file" | "inForce" | "clock">;

/** A stored file has the hash of its content for a name; one that is still being written has not. */
const storedFile = /^[0-9a-f]{64}$/;

async function programVersion(): Promise<string> {
  const text = await readFile(new URL("../../package.json", import.meta.url), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}

/** Copies what lies beside the database: the secret, and the stored files, each written once and never changed. */
async function copyBeside(from: string, to: string): Promise<string[]> {
  const copied = ["secret"];
  await copySettled(join(from, "secret"), join(to, "secret"));
  if (!existsSync(join(from, "files"))) return copied;
  await mkdir(join(to, "files"));
  for (const name of (await readdir(join(from, "files"))).filter((one) => storedFile.test(one))) {
    await copySettled(join(from, "files", name), join(to, "files", name));
    copied.push(`files/${name}`);
  }
  await settle(join(to, "files"));
  return copied;
}

async function fill(folder: string, data: string, { folder: from, inForce, clock }: Source): Promise<Manifest> {
  // The database first: whatever file it names was whole before the change that names it.
  const at = instantOf(clock.now());
  const { content, migrations, ...file } = await snapshotFile(data, join(folder, "trama.db"));
  const files: Manifest["files"] = { "trama.db": file };
  for (const name of await copyBeside(from, folder)) files[name] = await digestFile(join(folder, name));
  const { code, name, timeZone } = inForce().territory;
  const manifest: Manifest = {
    format: backupFormat,
    engine: "libsql",
    program: await programVersion(),
    at,
    territory: { code, name, timeZone },
    migrations,
    content,
    files,
  };
  await writeSettled(join(folder, manifestFile), manifestText(manifest));
  return manifest;
}

async function backUp(source: Source, { to, keep }: BackupOptions): Promise<Backup> {
  const { file } = source;
  if (file === null) throw new BackupRefused("otherEngine", "PostgreSQL");
  const aside = join(to, unfinished(source.inForce().territory.code, randomUUID()));
  await mkdir(aside, { recursive: true, mode: 0o700 }).catch((error: unknown) => {
    throw refusalOf(error, to);
  });
  try {
    const manifest = await fill(aside, file, source);
    const folder = join(to, nameOf(manifest));
    await rename(aside, folder);
    await settle(to);
    if (keep !== null) await forgetOldest(to, manifest.territory.code, keep);
    return { folder, manifest };
  } catch (error) {
    await rm(aside, { recursive: true, force: true });
    throw refusalOf(error, to);
  }
}

const queues = new Map<string, Promise<unknown>>();

/**
 * Backs up a running instance, without stopping it: database, secret and stored files in a folder of their own, which has
 * its name only once it is whole and on the disk. One at a time. Throws `BackupRefused`, and then leaves nothing.
 */
export function makeBackup(source: Source, options: BackupOptions): Promise<Backup> {
  const turn = (queues.get(source.folder) ?? Promise.resolve()).then(() => backUp(source, options));
  queues.set(
    source.folder,
    turn.catch(() => undefined),
  );
  return turn;
}
