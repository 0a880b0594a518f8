import { count, countDistinct, eraseValuesOf, type HasKit, type Reader, type WriteContext } from "@trama/database";
import type { PersonId } from "@trama/directory";
import { type Id, type LocalDate, newId } from "@trama/kernel";
import type { KeptKind } from "@trama/territory/server";
import { type AnyColumn, and, eq, exists, gt, inArray, isNotNull, isNull, lte, or, type SQL, sql } from "drizzle-orm";
import { gatheringTables } from "./tables.js";

type At = HasKit & { db: Reader };

/** A person in the facts of a measure, and who stands there from now on. */
export interface Renamed {
  recordId: string;
  day: LocalDate;
  from: string;
  to: string;
}

/** Who is named in gatherings, the last of which is not after a day. */
function lastNamed(at: At, until: LocalDate) {
  const { gathering, presence } = gatheringTables(at);
  return at.db
    .select({ personId: presence.personId })
    .from(presence)
    .innerJoin(gathering, eq(gathering.id, presence.gatheringId))
    .where(isNotNull(presence.personId))
    .groupBy(presence.personId)
    .having(sql`max(${gathering.day}) <= ${until}`);
}

async function eraseNames(ctx: WriteContext, personId: PersonId): Promise<Renamed[]> {
  const { gathering, presence } = gatheringTables(ctx);
  const rows = await ctx.db
    .select({ recordId: gathering.id, day: gathering.day })
    .from(presence)
    .innerJoin(gathering, eq(gathering.id, presence.gatheringId))
    .where(eq(presence.personId, personId));
  const somebody: Id<"somebody"> = newId<"somebody">();
  await ctx.db.update(presence).set({ personId: null, somebody }).where(eq(presence.personId, personId));
  const ids = rows.map(({ recordId }) => recordId);
  await eraseValuesOf(ctx, { kind: "gathering", ids, field: "presences" });
  return rows.map((row) => ({ ...row, from: personId, to: somebody }));
}

/**
 * The names of those present. A person's presences are erased together, when the last is old enough: one mark takes their
 * place, so that people are counted as before and nothing leads back. `rename` follows where facts were marked. Told
 * is how many gatherings lose names: how few the people are is not for whoever may not see them.
 */
export const attendanceKept = (
  rename: (ctx: WriteContext, renamed: readonly Renamed[]) => Promise<void>,
): KeptKind => ({
  rule: "attendance",
  async due(at, { until }) {
    const { presence } = gatheringTables(at);
    const [found] = await at.db
      .select({ count: countDistinct(presence.gatheringId) })
      .from(presence)
      .where(inArray(presence.personId, lastNamed(at, until)));
    return found?.count ?? 0;
  },
  async erase(ctx, { until }, limit) {
    const touched = new Set<string>();
    for (const { personId } of await lastNamed(ctx, until).limit(limit)) {
      if (personId === null) continue;
      const renamed = await eraseNames(ctx, personId);
      await rename(ctx, renamed);
      for (const { recordId } of renamed) touched.add(recordId);
    }
    return touched.size;
  },
});

/** What was written freely about a gathering. */
export const gatheringNotesKept: KeptKind = {
  rule: "gatheringNotes",
  async due(at, { until }) {
    const { gathering } = gatheringTables(at);
    const old = and(isNotNull(gathering.note), lte(gathering.day, until));
    const [found] = await at.db.select({ count: count() }).from(gathering).where(old);
    return found?.count ?? 0;
  },
  async erase(ctx, { until }, limit) {
    const { gathering } = gatheringTables(ctx);
    const old = and(isNotNull(gathering.note), lte(gathering.day, until));
    const rows = await ctx.db.select({ id: gathering.id }).from(gathering).where(old).limit(limit);
    const ids = rows.map(({ id }) => id);
    if (ids.length > 0) await ctx.db.update(gathering).set({ note: null }).where(inArray(gathering.id, ids));
    await eraseValuesOf(ctx, { kind: "gathering", ids, field: "note" });
    return ids.length;
  },
};

/** What ties a person to gatherings after a day: being named, holding one, holding a series that goes on. */
export function gatheringTies(at: At, person: AnyColumn, until: LocalDate): SQL[] {
  const { gathering, gatheringSeries, gatheringOperator, seriesOperator, presence } = gatheringTables(at);
  const holds = at.db
    .select({ id: gathering.id })
    .from(gatheringOperator)
    .innerJoin(gathering, eq(gathering.id, gatheringOperator.gatheringId))
    .where(and(eq(gatheringOperator.personId, person), gt(gathering.day, until)));
  const goesOn = or(isNull(gatheringSeries.until), gt(gatheringSeries.until, until));
  const holdsSeries = at.db
    .select({ id: gatheringSeries.id })
    .from(seriesOperator)
    .innerJoin(gatheringSeries, eq(gatheringSeries.id, seriesOperator.seriesId))
    .where(and(eq(seriesOperator.personId, person), goesOn));
  const isNamed = at.db.select({ id: presence.id }).from(presence).where(eq(presence.personId, person));
  return [exists(holds), exists(holdsSeries), exists(isNamed)];
}
