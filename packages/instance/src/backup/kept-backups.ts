import { readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Instant } from "@trama/kernel";
import type { Manifest } from "./manifest.js";

const stamp = /^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z$/;
const part = ".part";

/** The name of a backup: whose it is and when it was made, so that names in order are backups in order. */
export function nameOf({ territory, at }: Pick<Manifest, "territory" | "at">): string {
  return `trama-${territory.code}-${at.replaceAll(/[:.]/g, "-")}`;
}

/** The name of a backup while it is being made. */
export function unfinished(code: string, id: string): string {
  return `trama-${code}-${id}${part}`;
}

/** The backups of a territory that a folder holds, the oldest first; none when there is no such folder. */
export async function keptBackups(folder: string, code: string): Promise<{ name: string; at: Instant }[]> {
  const names = await readdir(folder).catch(() => []);
  const prefix = `trama-${code}-`;
  const own = names.filter((name) => name.startsWith(prefix) && stamp.test(name.slice(prefix.length))).sort();
  return own.map((name) => {
    const [day = "", time = ""] = name.slice(prefix.length, -1).split("T");
    const [hours, minutes, seconds, thousandths] = time.split("-");
    return { name, at: `${day}T${hours}:${minutes}:${seconds}.${thousandths}Z` as Instant };
  });
}

/** Removes all but the newest, and what a process that was killed left unfinished. */
export async function forgetOldest(folder: string, code: string, keep: number): Promise<void> {
  const kept = await keptBackups(folder, code);
  for (const { name } of kept.slice(0, Math.max(0, kept.length - keep))) {
    // Renamed first: a removal that is interrupted must not leave half of one under its name.
    await rename(join(folder, name), join(folder, `${name}${part}`));
  }
  const left = (await readdir(folder)).filter((name) => name.startsWith(`trama-${code}-`) && name.endsWith(part));
  for (const name of left) await rm(join(folder, name), { recursive: true, force: true });
}
