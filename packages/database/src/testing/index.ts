import { createHash, randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { copyFile, mkdtemp, readdir, readFile, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { connect } from "../connection.js";
import { type Database, openDatabase } from "../database.js";
import { migrateFile } from "../migrate.js";

/** The migrations of the whole instance, as files: what every domain's tests run on. */
export const migrationsFolder = fileURLToPath(new URL("../../../instance/migrations/libsql", import.meta.url));

let template: Promise<string> | undefined;

/** One file for all the tests of this machine, named by the migrations that made it. */
async function makeTemplate(): Promise<string> {
  const names = (await readdir(migrationsFolder)).filter((name) => name.endsWith(".sql")).sort();
  const made = createHash("sha256");
  for (const name of ["meta/_journal.json", ...names]) made.update(await readFile(join(migrationsFolder, name)));
  const file = join(tmpdir(), `trama-template-${made.digest("hex").slice(0, 16)}.db`);
  if (existsSync(file)) return file;
  const own = `${file}.${randomUUID()}`;
  await migrateFile(own, migrationsFolder);
  await rename(own, file);
  return file;
}

/** A real database file, open, in a folder of its own. `close` also removes it. */
export interface TemporaryDatabase {
  database: Database;
  folder: string;
  file: string;
  /** Every row of every table as it stands in the file: equal contents mean that nothing was written. */
  content(): Promise<Record<string, unknown[]>>;
  close(): Promise<void>;
}

/** Every row of every table of a database file, read on a connection of its own. */
export async function contentOf(file: string): Promise<Record<string, unknown[]>> {
  const client = await connect(file, ["query_only=on"]);
  try {
    const tables = await client.execute("select name from sqlite_master where type = 'table' order by name");
    const content: Record<string, unknown[]> = {};
    for (const { name } of tables.rows) {
      const { rows } = await client.execute(`select * from "${String(name)}" order by rowid`);
      content[String(name)] = rows.map((row) => ({ ...row }));
    }
    return content;
  } finally {
    client.close();
  }
}

/** A migrated database of an instance with nothing in it: a copy of a template, which costs milliseconds. */
export async function temporaryDatabase(also: readonly string[] = []): Promise<TemporaryDatabase> {
  template ??= makeTemplate();
  const made = await template;
  const folder = await mkdtemp(join(tmpdir(), "trama-"));
  const file = join(folder, "trama.db");
  await copyFile(made, file);
  const client = await connect(file);
  for (const statement of also) await client.execute(statement);
  client.close();
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
    content: () => contentOf(file),
    async close() {
      await database.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
