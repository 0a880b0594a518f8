import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { Client } from "@libsql/client";
import { connect } from "../connection.js";
import { type ContentSummary, summariseContent, type TableContent } from "./content-hash.js";

/** A file that the engine finds broken, or that is no database at all. */
export class FileDamaged extends Error {
  override readonly name = "FileDamaged";
}

/** The size of a file in bytes and the SHA-256 of its content. Never of a database that is open: closing would unlock it. */
export async function digestFile(file: string): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return { bytes: (await stat(file)).size, sha256: hash.digest("hex") };
}

const pageSize = 2000;

async function* rowsOf(client: Client, table: string): TableContent["rows"] {
  const name = `"${table.replaceAll('"', '""')}"`;
  for (let last = Number.MIN_SAFE_INTEGER; ; ) {
    const sql = `select _rowid_ as " at", * from ${name} where _rowid_ > ? order by _rowid_ limit ${pageSize}`;
    const { rows } = await client.execute({ sql, args: [BigInt(last)] });
    for (const row of rows) {
      const { " at": at, ...columns } = { ...row };
      last = Number(at);
      yield columns;
    }
    if (rows.length < pageSize) return;
  }
}

async function* tablesIn(client: Client): AsyncGenerator<TableContent> {
  const { rows } = await client.execute(
    "select name from pragma_table_list where schema = 'main' and type = 'table' and name not like 'sqlite\\_%' escape '\\'",
  );
  for (const { name } of rows) yield { name: String(name), rows: rowsOf(client, String(name)) };
}

/** What a database file that nobody writes holds, and the migrations that made it. */
export interface FileFacts {
  content: ContentSummary;
  /** The hashes of the applied migrations, in order. */
  migrations: string[];
}

/** Checks a database file and reads all of it. Throws {@link FileDamaged}. */
export async function inspectFile(file: string): Promise<FileFacts> {
  let client: Client | undefined;
  try {
    client = await connect(file, ["query_only=on"]);
    const [check] = (await client.execute("pragma quick_check(1)")).rows;
    if (check?.["quick_check"] !== "ok") throw new FileDamaged(String(check?.["quick_check"]));
    const content = await summariseContent(tablesIn(client));
    const applied =
      "__drizzle_migrations" in content.rows
        ? (await client.execute("select hash from __drizzle_migrations order by rowid")).rows
        : [];
    return { content, migrations: applied.map(({ hash }) => String(hash)) };
  } catch (error) {
    throw error instanceof FileDamaged ? error : new FileDamaged("the engine cannot read it", { cause: error });
  } finally {
    client?.close();
  }
}
