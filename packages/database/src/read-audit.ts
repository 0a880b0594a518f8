import { addDays, type Instant, type LocalDate, type RecordRef } from "@trama/kernel";
import { and, asc, desc, eq, getTableColumns, gt, gte, inArray, lt } from "drizzle-orm";
import type { Reader } from "./database.js";
import type { HasKit } from "./kit.js";
import { databaseTables } from "./tables.js";

/** Which entries of the trail: all that is given must hold. */
export interface AuditFilter {
  actor?: string | undefined;
  verb?: string | undefined;
  /** Only records of these kinds. */
  kinds?: readonly string[] | undefined;
  record?: RecordRef | undefined;
  /** Days of the calendar, both included, whose hours are those of UTC. */
  from?: LocalDate | undefined;
  to?: LocalDate | undefined;
  /** Only before this entry. */
  before?: number | undefined;
  limit: number;
}

/** One entry of the trail. `values` are those of the fields that changed; null when erasure took them away. */
export interface AuditEntry {
  sequence: number;
  at: Instant;
  actor: string;
  verb: string;
  record: RecordRef;
  fields: string[];
  hash: string;
  values: Readonly<Record<string, { before: unknown; after: unknown }>> | null;
}

/** Entries of the trail, the latest first. */
export async function readAudit(at: HasKit & { db: Reader }, filter: AuditFilter): Promise<AuditEntry[]> {
  const { audit, auditPayload } = databaseTables(at);
  const { actor, verb, kinds, record, from, to, before, limit } = filter;
  const rows = await at.db
    .select({ link: getTableColumns(audit), content: auditPayload.content })
    .from(audit)
    .leftJoin(auditPayload, eq(auditPayload.sequence, audit.sequence))
    .where(
      and(
        actor === undefined ? undefined : eq(audit.actor, actor),
        verb === undefined ? undefined : eq(audit.verb, verb),
        kinds === undefined ? undefined : inArray(audit.recordKind, [...kinds]),
        record && and(eq(audit.recordKind, record.kind), eq(audit.recordId, record.id)),
        from === undefined ? undefined : gte(audit.at, from as string as Instant),
        to === undefined ? undefined : lt(audit.at, addDays(to, 1) as string as Instant),
        before === undefined ? undefined : lt(audit.sequence, before),
      ),
    )
    .orderBy(desc(audit.sequence))
    .limit(limit);
  return rows.map(({ link: { sequence, at: when, actor: who, verb: what, fields, hash, ...link }, content }) => ({
    ...{ sequence, at: when, actor: who, verb: what, fields, hash },
    record: { kind: link.recordKind, id: link.recordId },
    values: content === null ? null : (JSON.parse(content) as NonNullable<AuditEntry["values"]>),
  }));
}

/** Everybody who ever changed something, by the ids that the trail knows them under. */
export async function auditActors(at: HasKit & { db: Reader }): Promise<string[]> {
  const { audit } = databaseTables(at);
  const found: string[] = [];
  // One step of the index for each actor: asking for all of them at once would read the whole trail.
  for (;;) {
    const last = found.at(-1);
    const [next] = await at.db
      .select({ actor: audit.actor })
      .from(audit)
      .where(last === undefined ? undefined : gt(audit.actor, last))
      .orderBy(asc(audit.actor))
      .limit(1);
    if (!next) return found;
    found.push(next.actor);
  }
}
