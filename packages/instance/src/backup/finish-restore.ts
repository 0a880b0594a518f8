import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, rmdir } from "node:fs/promises";
import { join } from "node:path";
import { settle } from "./disk.js";
import { RestoreNote } from "./settle-restore.js";

/** Where a backup is copied and checked. */
export const stagingFolder = "restoring.part";
/** What it is called once it is whole: from then on it takes the place of the data. */
export const stagedFolder = "restoring";
/** Says that the data come from a backup, until the next start has drawn the consequences. */
export const restoredFile = "restored.json";

/** What is replaced, and what belongs to it: another database's log would be read into the new one. */
const pieces: readonly (readonly string[])[] = [["trama.db-wal", "trama.db-shm", "trama.db"], ["secret"], ["files"]];

async function replace(folder: string, staged: string, aside: string, names: readonly string[]): Promise<void> {
  const [main = ""] = names.slice(-1);
  // While the new one still waits, whatever stands in its place is the old one.
  if (!existsSync(join(staged, main))) return;
  for (const name of names) if (existsSync(join(folder, name))) await rename(join(folder, name), join(aside, name));
  await settle(aside);
  await rename(join(staged, main), join(folder, main));
}

async function takePlace(folder: string, staged: string, note: string): Promise<string | null> {
  const { at } = RestoreNote.parse(JSON.parse(await readFile(note, "utf8")));
  const aside = join(folder, "replaced", at.replaceAll(/[:.]/g, "-"));
  await mkdir(aside, { recursive: true, mode: 0o700 });
  for (const names of pieces) await replace(folder, staged, aside, names);
  // Last: as long as the note is among what waits, the steps are taken again.
  await rename(note, join(folder, restoredFile));
  await settle(folder);
  const nothingReplaced = (await readdir(aside)).length === 0;
  if (nothingReplaced) await rmdir(aside);
  return nothingReplaced ? null : aside;
}

/**
 * Finishes a restore that has begun, in steps that can be taken again after a kill; gives the folder of what was
 * replaced, null when nothing was. The caller holds the lease.
 */
export async function finishRestore(folder: string): Promise<string | null> {
  const staged = join(folder, stagedFolder);
  await rm(join(folder, stagingFolder), { recursive: true, force: true });
  if (!existsSync(staged)) return null;
  const note = join(staged, restoredFile);
  const aside = existsSync(note) ? await takePlace(folder, staged, note) : null;
  await rm(staged, { recursive: true, force: true });
  await settle(folder);
  return aside;
}
