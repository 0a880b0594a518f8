import { existsSync } from "node:fs";
import { mkdir, rename, rm, rmdir, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { digestFile, FileDamaged, inspectFile, MigrationRefused, refuseOtherHistory, takeLease } from "@trama/database";
import { instantOf, systemClock } from "@trama/kernel";
import { migrationsOf } from "../migrations.js";
import { copySettled, settle, writeSettled } from "./disk.js";
import { finishRestore, restoredFile, stagedFolder, stagingFolder } from "./finish-restore.js";
import { nameOf } from "./kept-backups.js";
import { type Manifest, readManifest } from "./manifest.js";
import { BackupRefused, refusalOf, refuseOtherEngine } from "./refusal.js";

/** A backup that was restored. */
export interface Restored {
  manifest: Manifest;
  /** The folder that holds what was there before, null when nothing was. */
  replaced: string | null;
}

/** The folder of a backup, from itself or any file in it. */
async function folderOf(from: string): Promise<string> {
  const path = resolve(from);
  const found = await stat(path).catch(() => null);
  if (!found) throw new BackupRefused("missing", path);
  return found.isDirectory() ? path : dirname(path);
}

async function refuseUnfit({ migrations: applied }: Manifest, folder: string): Promise<void> {
  try {
    await refuseOtherHistory(applied, migrationsOf("libsql"));
  } catch (error) {
    if (!(error instanceof MigrationRefused)) throw error;
    throw new BackupRefused(error.reason === "newer" ? "newer" : "otherHistory", folder, { cause: error });
  }
}

/** Copies a backup's files aside, and checks the copies: what was checked is what will be used. */
async function stage(from: string, to: string, manifest: Manifest): Promise<void> {
  for (const [name, known] of Object.entries(manifest.files)) {
    const [source, target] = [join(from, name), join(to, name)];
    if (!existsSync(source)) throw new BackupRefused("damagedFile", source);
    await mkdir(dirname(target), { recursive: true, mode: 0o700 });
    await copySettled(source, target);
    const { bytes, sha256 } = await digestFile(target);
    if (bytes !== known.bytes || sha256 !== known.sha256) throw new BackupRefused("damagedFile", source);
  }
  try {
    const { content, migrations: applied } = await inspectFile(join(to, "trama.db"));
    const same = content.hash === manifest.content.hash && applied.join() === manifest.migrations.join();
    if (!same) throw new FileDamaged("its content is not what the manifest says");
  } catch (cause) {
    if (!(cause instanceof FileDamaged)) throw cause;
    throw new BackupRefused("damagedFile", join(from, "trama.db"), { cause });
  }
}

async function putInPlace(from: string, folder: string, manifest: Manifest): Promise<string | null> {
  const staging = join(folder, stagingFolder);
  try {
    await rm(staging, { recursive: true, force: true });
    await mkdir(staging, { mode: 0o700 });
    await stage(from, staging, manifest);
    const restored = { backup: nameOf(manifest), taken: manifest.at, content: manifest.content.hash };
    const note = { ...restored, at: instantOf(systemClock.now()) };
    await writeSettled(join(staging, restoredFile), JSON.stringify(note));
    // From this rename on the restore takes place, whatever happens: the next start would finish it.
    await rename(staging, join(folder, stagedFolder));
    await settle(folder);
  } catch (error) {
    await rm(staging, { recursive: true, force: true });
    throw refusalOf(error, folder);
  }
  return await finishRestore(folder);
}

/**
 * Puts a backup in the place of an instance's data, which are kept aside. Everything is checked before anything is
 * touched, and a kill leaves the old data or the new. The next start ends every session and brings the data up to date.
 * @throws {BackupRefused} when the backup is damaged or does not fit; `AlreadyRunning` while the instance runs.
 */
export async function restoreBackup({ from, folder }: { from: string; folder: string }): Promise<Restored> {
  const source = await folderOf(from);
  const manifest = await readManifest(source);
  refuseOtherEngine(manifest.engine);
  await refuseUnfit(manifest, source);
  const isNew = !existsSync(folder);
  await mkdir(folder, { recursive: true });
  const leaseFile = join(folder, "lease.db");
  const lease = await takeLease(leaseFile);
  let done = false;
  try {
    await finishRestore(folder);
    const replaced = await putInPlace(source, folder, manifest);
    done = true;
    return { manifest, replaced };
  } finally {
    lease.release();
    if (isNew && !done) {
      await rm(leaseFile, { force: true });
      await rmdir(folder).catch(() => undefined);
    }
  }
}
