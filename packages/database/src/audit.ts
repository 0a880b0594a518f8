import { createHash, randomBytes } from "node:crypto";
import type { Instant, RecordRef } from "@trama/kernel";
import { asc, desc, eq, getTableColumns, gt, isNull, sql } from "drizzle-orm";
import type { Reader, Writer } from "./database.js";
import type { HasKit } from "./kit.js";
import { databaseTables } from "./tables.js";

/** One record changed by one verb: what it was and what it is now, null where it did not or does not exist. */
export interface Change {
  ref: RecordRef;
  before: Readonly<Record<string, unknown>> | null;
  after: Readonly<Record<string, unknown>> | null;
}

const genesis = "0".repeat(64);
const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

function difference({ before, after }: Change): Record<string, { before: unknown; after: unknown }> {
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])].sort();
  const changed = names.filter((name) => JSON.stringify(before?.[name]) !== JSON.stringify(after?.[name]));
  return Object.fromEntries(
    changed.map((name) => [name, { before: before?.[name] ?? null, after: after?.[name] ?? null }]),
  );
}

/** A link as its hash sees it: `fields` is the stored text, so that no other text of the same meaning passes. */
type Link = Omit<ReturnType<typeof databaseTables>["audit"]["$inferSelect"], "hash" | "fields"> & { fields: string };

function hashOf(link: Link): string {
  const { sequence, at, actor, verb, recordKind, recordId, fields, payloadHash, previousHash } = link;
  return sha256(JSON.stringify([sequence, at, actor, verb, recordKind, recordId, fields, payloadHash, previousHash]));
}

function payloadHashOf({ salt, content }: { salt: string; content: string }): string {
  return sha256(JSON.stringify([salt, content]));
}

/** Appends one change to the trail, in the transaction that makes it. */
export async function appendAudit(
  at: HasKit & { db: Writer },
  entry: { at: Instant; actor: string; verb: string; change: Change },
): Promise<void> {
  const { audit, auditPayload } = databaseTables(at);
  const [last] = await at.db
    .select({ sequence: audit.sequence, hash: audit.hash })
    .from(audit)
    .orderBy(desc(audit.sequence))
    .limit(1);
  const changed = difference(entry.change);
  const fields = Object.keys(changed);
  const payload = { salt: randomBytes(16).toString("hex"), content: JSON.stringify(changed) };
  const link: Link = {
    sequence: (last?.sequence ?? 0) + 1,
    at: entry.at,
    actor: entry.actor,
    verb: entry.verb,
    recordKind: entry.change.ref.kind,
    recordId: entry.change.ref.id,
    fields: JSON.stringify(fields),
    payloadHash: payloadHashOf(payload),
    previousHash: last?.hash ?? genesis,
  };
  await at.db.insert(audit).values({ ...link, fields, hash: hashOf(link) });
  await at.db.insert(auditPayload).values({ sequence: link.sequence, ...payload });
}

/**
 * What is wrong with a trail: the first sequence number that does not follow from the one before it, or of a payload
 * that no link has. `head` is the hash of the last link: kept elsewhere, it also shows a trail cut short.
 */
export type AuditVerdict = { intact: true; length: number; head: string } | { intact: false; sequence: number };

const pageSize = 1000;

/** Recomputes the chain from the first link and every payload that erasure has not removed. */
export async function verifyAudit(at: HasKit & { db: Reader }): Promise<AuditVerdict> {
  const { audit, auditPayload } = databaseTables(at);
  const { fields: _read, ...columns } = getTableColumns(audit);
  let head = genesis;
  let sequence = 0;
  for (;;) {
    const page = await at.db
      .select({ link: { ...columns, fields: sql<string>`${audit.fields}` }, payload: auditPayload })
      .from(audit)
      .leftJoin(auditPayload, eq(auditPayload.sequence, audit.sequence))
      .where(sequence === 0 ? undefined : gt(audit.sequence, sequence))
      .orderBy(asc(audit.sequence))
      .limit(pageSize);
    for (const { link, payload } of page) {
      const follows = link.sequence === sequence + 1 && link.previousHash === head && link.hash === hashOf(link);
      const unaltered = payload === null || payloadHashOf(payload) === link.payloadHash;
      if (!follows || !unaltered) return { intact: false, sequence: link.sequence };
      sequence = link.sequence;
      head = link.hash;
    }
    if (page.length < pageSize) break;
  }
  const [orphan] = await at.db
    .select({ sequence: auditPayload.sequence })
    .from(auditPayload)
    .leftJoin(audit, eq(audit.sequence, auditPayload.sequence))
    .where(isNull(audit.sequence))
    .orderBy(asc(auditPayload.sequence))
    .limit(1);
  return orphan ? { intact: false, sequence: orphan.sequence } : { intact: true, length: sequence, head };
}
