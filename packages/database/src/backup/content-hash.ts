import { createHash } from "node:crypto";

/** A table's rows, however an engine gives them: by page, in any order, by column name. */
export interface TableContent {
  name: string;
  rows: AsyncIterable<Readonly<Record<string, unknown>>>;
}

/** What a database holds: one hash over every row of every table, and the number of rows by table. */
export interface ContentSummary {
  hash: string;
  rows: Record<string, number>;
}

/** A value as every engine of the kit means it: yes and no are 1 and 0, bytes are written out. */
function plain(value: unknown): unknown {
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (value instanceof ArrayBuffer) return { bytes: Buffer.from(value).toString("hex") };
  if (value instanceof Uint8Array) return { bytes: Buffer.from(value).toString("hex") };
  return value;
}

function rowDigest(row: Readonly<Record<string, unknown>>): string {
  const fields = Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1));
  const text = JSON.stringify(fields.map(([name, value]) => [name, plain(value)]));
  return createHash("sha256").update(text).digest("base64");
}

/**
 * Summarises a database's content: equal hashes mean equal rows in equal tables, whatever the engine, the file, the
 * order of rows and columns. Takes some 50 bytes of memory for each row of the largest table.
 */
export async function summariseContent(tables: AsyncIterable<TableContent>): Promise<ContentSummary> {
  const summaries = new Map<string, { rows: number; hash: string }>();
  for await (const { name, rows } of tables) {
    const digests: string[] = [];
    for await (const row of rows) digests.push(rowDigest(row));
    const hash = createHash("sha256");
    for (const digest of digests.sort()) hash.update(digest);
    summaries.set(name, { rows: digests.length, hash: hash.digest("hex") });
  }
  const ordered = [...summaries].sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = ordered.map(([name, { rows, hash }]) => JSON.stringify([name, rows, hash]));
  return {
    hash: createHash("sha256").update(lines.join("\n")).digest("hex"),
    rows: Object.fromEntries(ordered.map(([name, { rows }]) => [name, rows])),
  };
}
