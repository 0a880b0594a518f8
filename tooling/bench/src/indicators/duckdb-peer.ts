import { appendFileSync, mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Client } from "@libsql/client";

/** DuckDB over the same rows, kept in its own form. */
export interface DuckPeer {
  ask(sql: string): Promise<unknown>;
  close(): void;
}

interface Connection {
  run(sql: string): Promise<unknown>;
  runAndReadAll(sql: string): Promise<{ getRows(): unknown[] }>;
  closeSync(): void;
}

interface Module {
  DuckDBInstance: { create(path: string): Promise<{ connect(): Promise<Connection> }> };
}

const isModule = (found: unknown): found is Module =>
  typeof found === "object" && found !== null && "DuckDBInstance" in found;

/** Where `@duckdb/node-api` is: beside us, or in a folder that NODE_PATH names. Null elsewhere: it is no dependency of ours. */
function installed(): Module | null {
  try {
    const found: unknown = createRequire(import.meta.url)("@duckdb/node-api");
    return isModule(found) ? found : null;
  } catch {
    return null;
  }
}

/** The columns that the questions look at. DuckDB's own reader of SQLite files is fetched from a network: a copy is not. */
const tables = {
  gathering: { id: "text", status: "text", day: "text", owner_id: "text", kind: "text", total: "integer" },
  presence: { gathering_id: "text", person_id: "text" },
} as const;

const cell = (value: unknown) => (value === null ? "" : `"${String(value).replaceAll('"', '""')}"`);

async function copyTable(from: Client, to: Connection, folder: string, name: keyof typeof tables): Promise<void> {
  const columns = Object.entries<string>(tables[name]);
  const file = join(folder, `${name}.csv`);
  const names = columns.map(([column]) => column).join(", ");
  const { rows } = await from.execute(`select ${names} from ${name}`);
  appendFileSync(file, rows.map((row) => `${columns.map(([, _], at) => cell(row[at])).join(",")}\n`).join(""));
  const typed = columns.map(([column, type]) => `'${column}': '${type}'`).join(", ");
  await to.run(`create table ${name} as select * from read_csv('${file}', header = false, columns = {${typed}})`);
}

/** The peer with a copy of the rows, null where it is not installed. */
export async function duckdbPeer(from: Client): Promise<DuckPeer | null> {
  const found = installed();
  if (!found) return null;
  const connection = await (await found.DuckDBInstance.create(":memory:")).connect();
  const folder = mkdtempSync(join(tmpdir(), "trama-duckdb-"));
  try {
    await copyTable(from, connection, folder, "gathering");
    await copyTable(from, connection, folder, "presence");
  } finally {
    rmSync(folder, { recursive: true });
  }
  return {
    ask: async (sql) => (await connection.runAndReadAll(sql)).getRows(),
    close: () => connection.closeSync(),
  };
}
