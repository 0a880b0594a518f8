import {
  type AuditEntry,
  type AuditFilter,
  auditActors,
  type ReadContext,
  readAudit,
  readVerb,
  searchTables,
  verifyAudit,
} from "@trama/database";
import type { PersonId } from "@trama/directory";
import { directoryTables } from "@trama/directory/tables";
import { NotFound } from "@trama/kernel";
import { and, eq, inArray } from "drizzle-orm";
import { z } from "zod";
import { type TrailKind, trailKindCodes, trailKinds } from "./kinds.js";
import { ListTrail, type TrailEntry, type TrailPage, type TrailState } from "./trail-view.js";

const isKind = (kind: string): kind is TrailKind => Object.hasOwn(trailKinds, kind);

/** Whether the actor may read every record of a kind: its values are then shown. */
const readsAll = ({ may }: ReadContext, kind: string) =>
  isKind(kind) && may.may(trailKinds[kind]) && may.scopeOf(trailKinds[kind]).reach === "all";

/** The names of people by their ids, for who may read every name. */
async function namesOf(ctx: ReadContext, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (!readsAll(ctx, "person") || ids.length === 0) return new Map();
  const { person } = directoryTables(ctx);
  const rows = await ctx.db
    .select({ id: person.id, name: person.name })
    .from(person)
    .where(inArray(person.id, [...new Set(ids)] as PersonId[]));
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** What the records are called now, as the search knows them; those of kinds that may not be read are left out. */
async function titlesOf(ctx: ReadContext, entries: readonly AuditEntry[]): Promise<ReadonlyMap<string, string>> {
  const { searchEntry } = searchTables(ctx);
  const titles = new Map<string, string>();
  for (const [kind, of] of Map.groupBy(entries, ({ record }) => record.kind)) {
    if (!readsAll(ctx, kind)) continue;
    const ids = [...new Set(of.map(({ record }) => record.id))];
    const rows = await ctx.db
      .select({ id: searchEntry.id, title: searchEntry.title })
      .from(searchEntry)
      .where(and(eq(searchEntry.kind, kind), inArray(searchEntry.id, ids)));
    for (const { id, title } of rows) titles.set(`${kind}:${id}`, title);
  }
  return titles;
}

/** An administrator sees every line; others those of the kinds of record that they may read. */
function visibleKinds(ctx: ReadContext): readonly string[] | undefined {
  const scope = ctx.may.scopeOf("listTrail");
  if (scope.reach !== "all") throw new NotFound();
  return ctx.may.may("verifyTrail") ? undefined : trailKindCodes.filter((kind) => readsAll(ctx, kind));
}

async function view(ctx: ReadContext, entries: readonly AuditEntry[]): Promise<TrailEntry[]> {
  const people = entries.map(({ actor }) => actor).filter((actor) => !actor.includes(":"));
  const names = await namesOf(ctx, people);
  const titles = await titlesOf(ctx, entries);
  return entries.map(({ sequence, at, actor, verb, record, fields, values }) => {
    const isRead = readsAll(ctx, record.kind);
    return {
      ...{ sequence, at, verb, record, fields },
      actor: { id: actor, name: names.get(actor) ?? null },
      title: titles.get(`${record.kind}:${record.id}`) ?? null,
      values: isRead ? values : null,
      withheld: isRead ? (values === null ? ("erased" as const) : null) : ("private" as const),
    };
  });
}

/** The trail of changes, the latest first: who, when, what, and the differences for who may read them. */
export const listTrail = readVerb("listTrail", ListTrail, async (ctx, query): Promise<TrailPage> => {
  const kinds = visibleKinds(ctx);
  const { actor, verb, kind, record, from, to, limit, cursor } = query;
  const wanted = kind === undefined ? kinds : [kind].filter((one) => kinds === undefined || kinds.includes(one));
  const one = kind !== undefined && record !== undefined ? { kind, id: record } : undefined;
  const filter: AuditFilter = { actor, verb, kinds: wanted, record: one, from, to, before: cursor, limit: limit + 1 };
  const found = await readAudit(ctx, filter);
  const items = await view(ctx, found.slice(0, limit));
  const last = items.at(-1);
  return { items, nextCursor: found.length > limit && last ? String(last.sequence) : null };
});

/** Checks the whole trail, and says who is in it. */
export const verifyTrail = readVerb("verifyTrail", z.strictObject({}), async (ctx): Promise<TrailState> => {
  if (!ctx.may.may("verifyTrail")) throw new NotFound();
  const ids = await auditActors(ctx);
  const names = await namesOf(
    ctx,
    ids.filter((id) => !id.includes(":")),
  );
  const actors = ids.map((id) => ({ id, name: names.get(id) ?? null }));
  return { verdict: await verifyAudit(ctx), actors };
});
