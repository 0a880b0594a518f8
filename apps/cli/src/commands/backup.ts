import { resolve } from "node:path";
import type { Settings } from "../env.js";
import { runErrand } from "../run-errand.js";
import type { Terminal } from "../terminal.js";
import { BackupTold } from "./backup-told.js";

const bytesInMegabyte = 1_000_000;

/** Makes a backup of the instance, running or not, and says what it holds. */
export async function backup(settings: Settings, { print }: Terminal, to: string | undefined): Promise<void> {
  const text = await runErrand(settings, "backup", { to: to === undefined ? null : resolve(to) });
  const { folder, hash, rows, tables, bytes } = BackupTold.parse(JSON.parse(text));
  print("backup.done", { folder });
  print("backup.facts", { rows, tables, megabytes: (bytes / bytesInMegabyte).toFixed(1) });
  print("backup.content", { hash });
}
