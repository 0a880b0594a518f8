import { join } from "node:path";
import { BackupRefused, databaseAddress, restoreBackup } from "@trama/instance";
import type { Settings } from "../env.js";
import { CommandFailed, type Terminal } from "../terminal.js";

/** Puts a backup in the place of the data of an instance that does not run. */
export async function restore({ folder, database, language }: Settings, { print }: Terminal, from: string | undefined) {
  if (from === undefined) throw new CommandFailed("restore.needs");
  const address = database === undefined ? null : databaseAddress(database);
  if (address?.engine === "postgres") throw new BackupRefused("otherEngine", "PostgreSQL");
  if (address && address.file !== join(folder, "trama.db")) throw new BackupRefused("elsewhere", address.file);
  const { manifest, replaced } = await restoreBackup({ from, folder });
  const { name, timeZone } = manifest.territory;
  const at = new Date(manifest.at).toLocaleString(language, { dateStyle: "long", timeStyle: "short", timeZone });
  print("restore.done", { name, at });
  print("backup.content", { hash: manifest.content.hash });
  if (replaced !== null) print("restore.replaced", { folder: replaced });
  print("restore.access");
  print("restore.next");
}
