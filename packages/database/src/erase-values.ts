import type { Instant } from "@trama/kernel";
import { and, eq, inArray, lt, or, sql } from "drizzle-orm";
import { count } from "./aggregate.js";
import { containing } from "./containing.js";
import type { Reader, Writer } from "./database.js";
import type { HasKit } from "./kit.js";
import { databaseTables } from "./tables.js";

type At = HasKit & { db: Writer };

/** Entries of the trail whose values go: those about some records, and of these only the ones that changed a field. */
export interface ValuesOf {
  kind: string;
  ids: readonly string[];
  field?: string;
}

/** Erases the values of entries about records. The entries stay, and with them the chain. */
export async function eraseValuesOf(at: At, { kind, ids, field }: ValuesOf): Promise<void> {
  if (ids.length === 0) return;
  const { audit, auditPayload } = databaseTables(at);
  const about = and(eq(audit.recordKind, kind), inArray(audit.recordId, [...ids]));
  const changing = field === undefined ? undefined : sql`${audit.fields} like ${`%${JSON.stringify(field)}%`}`;
  const those = at.db.select({ sequence: audit.sequence }).from(audit).where(and(about, changing));
  await at.db.delete(auditPayload).where(inArray(auditPayload.sequence, those));
}

/** Erases the values of every entry in which one of these texts stands as a whole value: an id, a name, an address. */
export async function eraseValuesNaming(at: At, texts: readonly string[]): Promise<void> {
  if (texts.length === 0) return;
  const { auditPayload } = databaseTables(at);
  await at.db
    .delete(auditPayload)
    .where(or(...texts.map((text) => containing(auditPayload.content, JSON.stringify(text)))));
}

function olderThan(at: HasKit & { db: Reader }, before: Instant) {
  const { audit, auditPayload } = databaseTables(at);
  return at.db
    .select({ sequence: audit.sequence })
    .from(audit)
    .innerJoin(auditPayload, eq(auditPayload.sequence, audit.sequence))
    .where(lt(audit.at, before));
}

/** How many entries from before a moment still have their values. */
export async function countValuesBefore(at: HasKit & { db: Reader }, before: Instant): Promise<number> {
  const [found] = await at.db.select({ count: count() }).from(olderThan(at, before).as("old"));
  return found?.count ?? 0;
}

/** Erases the values of entries from before a moment, at most `limit`; says of how many. */
export async function eraseValuesBefore(at: At, before: Instant, limit: number): Promise<number> {
  const { auditPayload } = databaseTables(at);
  const { sequence } = auditPayload;
  const old = (await olderThan(at, before).limit(limit)).map((row) => row.sequence);
  if (old.length > 0) await at.db.delete(auditPayload).where(inArray(sequence, old));
  return old.length;
}
