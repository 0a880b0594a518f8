import { createHash, randomBytes } from "node:crypto";
import { setImmediate } from "node:timers/promises";
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

/** The end of a trail as somebody wrote it down elsewhere: it also shows a trail cut short, or rewritten whole. */
export interface AuditAnchor {
  sequence: number;
  hash: string;
}

/**
 * Why an entry does not hold: it is `missing`, it was `altered`, its `values` were, it was `truncated` together with what
 * followed, or the trail was `rewritten` up to there.
 */
export type AuditFault = "missing" | "altered" | "values" | "truncated" | "rewritten";

/** Whether a trail is whole, with its end to write down; or its first entry that does not hold, and why. */
export type AuditVerdict =
  | { intact: true; length: number; head: string }
  | { intact: false; sequence: number; fault: AuditFault };

const pageSize = 1000;

type Read = { link: Link & { hash: string }; payload: { salt: string; content: string } | null };

/** What is wrong with an entry after the one before it. */
function faultOf({ link, payload }: Read, before: AuditAnchor): AuditFault | null {
  if (link.sequence !== before.sequence + 1) return "missing";
  if (link.previousHash !== before.hash || link.hash !== hashOf(link)) return "altered";
  if (payload !== null && payloadHashOf(payload) !== link.payloadHash) return "values";
  return null;
}

/** The first payload that no entry has. */
async function orphanIn(at: HasKit & { db: Reader }): Promise<number | null> {
  const { audit, auditPayload } = databaseTables(at);
  const [orphan] = await at.db
    .select({ sequence: auditPayload.sequence })
    .from(auditPayload)
    .leftJoin(audit, eq(audit.sequence, auditPayload.sequence))
    .where(isNull(audit.sequence))
    .orderBy(asc(auditPayload.sequence))
    .limit(1);
  return orphan?.sequence ?? null;
}

/**
 * Recomputes the chain from the first entry and every payload that erasure has not removed; with an anchor, also that
 * the trail still passes through it. Long trails leave the process free to answer others between one page and the next.
 */
export async function verifyAudit(at: HasKit & { db: Reader }, anchor?: AuditAnchor): Promise<AuditVerdict> {
  const { audit, auditPayload } = databaseTables(at);
  const { fields: _read, ...columns } = getTableColumns(audit);
  let last: AuditAnchor = { sequence: 0, hash: genesis };
  let rewritten = anchor?.sequence === 0 && anchor.hash !== genesis;
  for (;;) {
    const page = await at.db
      .select({ link: { ...columns, fields: sql<string>`${audit.fields}` }, payload: auditPayload })
      .from(audit)
      .leftJoin(auditPayload, eq(auditPayload.sequence, audit.sequence))
      .where(last.sequence === 0 ? undefined : gt(audit.sequence, last.sequence))
      .orderBy(asc(audit.sequence))
      .limit(pageSize);
    for (const read of page) {
      const fault = faultOf(read, last);
      if (fault)
        return { intact: false, sequence: fault === "missing" ? last.sequence + 1 : read.link.sequence, fault };
      last = { sequence: read.link.sequence, hash: read.link.hash };
      if (anchor?.sequence === last.sequence && anchor.hash !== last.hash) rewritten = true;
    }
    if (page.length < pageSize) break;
    await setImmediate();
  }
  if (rewritten && anchor) return { intact: false, sequence: anchor.sequence, fault: "rewritten" };
  if (anchor && anchor.sequence > last.sequence)
    return { intact: false, sequence: last.sequence + 1, fault: "truncated" };
  const orphan = await orphanIn(at);
  if (orphan !== null) return { intact: false, sequence: orphan, fault: "missing" };
  return { intact: true, length: last.sequence, head: last.hash };
}
