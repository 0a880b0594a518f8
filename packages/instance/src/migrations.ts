import { fileURLToPath } from "node:url";
import type { DatabaseAddress } from "@trama/database";

/** The folder of this program's migrations for an engine. */
export function migrationsOf(engine: DatabaseAddress["engine"]): string {
  return fileURLToPath(new URL(`../migrations/${engine}`, import.meta.url));
}
