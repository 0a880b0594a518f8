import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { BackupRefused } from "./refusal.js";

/** The form of a backup; a later form gets a later number. */
export const backupFormat = 1;
export const manifestFile = "manifest.json";

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const File = z.strictObject({ bytes: z.number().int().nonnegative(), sha256: Sha256 });

const hasBoth = (files: Readonly<Record<string, unknown>>) => "trama.db" in files && "secret" in files;

/** What a backup holds and how to tell whether it still does. */
export const Manifest = z.strictObject({
  format: z.literal(backupFormat),
  engine: z.literal("libsql"),
  /** The version of the program that made it. */
  program: z.string(),
  at: z.iso.datetime(),
  territory: z.strictObject({ code: z.string(), name: z.string(), timeZone: z.string() }),
  /** The hashes of the migrations that the database has seen, in order. */
  migrations: z.array(Sha256),
  /** One hash over every row of every table, and how many rows each has. */
  content: z.strictObject({ hash: Sha256, rows: z.record(z.string(), z.number().int().nonnegative()) }),
  /** Every file of the backup by its path in it: the two that must be there, and the stored files. */
  files: z.record(z.string().regex(/^(?:trama\.db|secret|files\/[0-9a-f]{64})$/), File).refine(hasBoth),
});
export type Manifest = z.output<typeof Manifest>;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The text of a manifest, with a hash of itself: one letter changed anywhere, and it no longer holds. */
export function manifestText(content: Readonly<Record<string, unknown>>): string {
  const seal = createHash("sha256").update(JSON.stringify(content)).digest("hex");
  return `${JSON.stringify({ ...content, seal }, null, 2)}\n`;
}

function sealed(text: string, where: string): Record<string, unknown> {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch (cause) {
    throw new BackupRefused("damagedManifest", where, { cause });
  }
  if (!isRecord(found)) throw new BackupRefused("damagedManifest", where);
  const { seal: _checked, ...content } = found;
  if (manifestText(content) !== text) throw new BackupRefused("damagedManifest", where);
  return content;
}

/** The manifest of a backup's folder, unharmed. Throws `BackupRefused`. */
export async function readManifest(folder: string): Promise<Manifest> {
  const where = join(folder, manifestFile);
  let text: string;
  try {
    text = await readFile(where, "utf8");
  } catch (cause) {
    throw new BackupRefused("missing", folder, { cause });
  }
  const content = sealed(text, where);
  if (typeof content["format"] === "number" && content["format"] > backupFormat)
    throw new BackupRefused("newer", folder);
  const parsed = Manifest.safeParse(content);
  if (!parsed.success) throw new BackupRefused("damagedManifest", where, { cause: parsed.error });
  return parsed.data;
}
