import { BackupRefused, type Instance, makeBackup } from "@trama/instance";
import { TramaError } from "@trama/kernel";
import { z } from "zod";
import type { Settings } from "../env.js";
import type { BackupTold } from "./backup-told.js";

/** A backup to a folder; null for the usual one, where only the newest are kept. */
export const BackupErrand = z.object({ to: z.string().nullable() });

/** A refusal in a form that passes through the control socket. */
class BackupFailed extends TramaError {
  override readonly name = "BackupFailed";
}

/** Makes a backup; gives `BackupTold` as text. */
export async function takeBackup(
  instance: Instance,
  { backupFolder, backupKeep }: Pick<Settings, "backupFolder" | "backupKeep">,
  { to }: z.output<typeof BackupErrand>,
): Promise<string> {
  const options = to === null ? { to: backupFolder, keep: backupKeep } : { to, keep: null };
  try {
    const { folder, manifest } = await makeBackup(instance, options);
    const counts = Object.values(manifest.content.rows);
    const told: BackupTold = {
      folder,
      hash: manifest.content.hash,
      rows: counts.reduce((sum, count) => sum + count, 0),
      tables: counts.length,
      bytes: Object.values(manifest.files).reduce((sum, { bytes }) => sum + bytes, 0),
    };
    return JSON.stringify(told);
  } catch (error) {
    if (!(error instanceof BackupRefused)) throw error;
    throw new BackupFailed(`cli:backup.refused.${error.reason}`, { where: error.where });
  }
}
