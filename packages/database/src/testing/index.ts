import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Database, openDatabase } from "../database.js";
import { migrateFile } from "../migrate.js";

/** The migrations of the whole instance, as files: what every domain's tests run on. */
export const migrationsFolder = fileURLToPath(new URL("../../../instance/migrations/libsql", import.meta.url));

let template: Promise<string> | undefined;

async function makeTemplate(): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), "trama-template-")), "trama.db");
  await migrateFile(file, migrationsFolder);
  return file;
}

/** A real, migrated, empty database in a folder of its own. `close` also removes it. */
export interface TemporaryDatabase {
  database: Database;
  folder: string;
  file: string;
  close(): Promise<void>;
}

/** Copies the migrated template, which costs milliseconds, and opens it. */
export async function temporaryDatabase(): Promise<TemporaryDatabase> {
  template ??= makeTemplate();
  const folder = await mkdtemp(join(tmpdir(), "trama-"));
  const file = join(folder, "trama.db");
  await copyFile(await template, file);
  const database = await openDatabase({
    file,
    onForeignWriter: (error) => {
      throw error;
    },
  });
  return {
    database,
    folder,
    file,
    async close() {
      await database.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
