import type { SearchSource } from "@trama/database";
import { and, asc, eq, exists, gte, inArray, isNull, or, type SQL } from "drizzle-orm";
import type { GatheringId, SeriesId } from "../gathering/gathering.js";
import { gatheringScope, seriesScope } from "./list-conditions.js";
import { type OwnerSource, Owners } from "./owners.js";
import { gatheringsOf, scoped, seriesOf } from "./records.js";
import { gatheringTables } from "./tables.js";

/** Gatherings are found by title and place: those that stand alone or differ from their series, each for itself. */
function singleSearch(owners: Owners): SearchSource {
  return {
    kind: "gathering",
    carrier: "gathering",
    async entries(at, ids) {
      const { gathering } = gatheringTables(at);
      const alone = or(isNull(gathering.seriesId), eq(gathering.ownFacts, true));
      const those = ids === null ? undefined : inArray(gathering.id, ids as GatheringId[]);
      const { id, title, place } = gathering;
      const rows = await at.db.select({ id, title, place }).from(gathering).where(and(those, alone));
      return rows.map((row) => ({ id: row.id, carrierId: row.id, title: row.title, texts: [row.place] }));
    },
    async scopeOf(ctx, id) {
      if (!ctx.may.may("readGathering")) return "none";
      const scope = await gatheringScope(ctx, owners, "readGathering");
      const { gathering } = gatheringTables(ctx);
      return scope === undefined
        ? "all"
        : inside(
            ctx.db
              .select({ id: gathering.id })
              .from(gathering)
              .where(and(eq(gathering.id, id), scope)),
          );
    },
    async show(ctx, ids) {
      const { gathering } = gatheringTables(ctx);
      const rows = await ctx.db
        .select()
        .from(gathering)
        .where(inArray(gathering.id, ids as GatheringId[]));
      const loaded = await gatheringsOf(ctx, owners, rows);
      return loaded
        .filter((one) => ctx.may.mayOn("readGathering", scoped(one)))
        .map(({ row, owner }) => ({
          ref: { kind: "gathering", id: row.id },
          title: row.title,
          detail: owner.view.title,
          ...{ within: null, day: row.day },
        }));
    },
  };
}

/** A series stands for its dates: it is found once, with the next of them. */
function seriesSearch(owners: Owners): SearchSource {
  return {
    kind: "gatheringSeries",
    carrier: "gatheringSeries",
    async entries(at, ids) {
      const { gatheringSeries } = gatheringTables(at);
      const { id, title, place } = gatheringSeries;
      const where = ids === null ? undefined : inArray(id, ids as SeriesId[]);
      const rows = await at.db.select({ id, title, place }).from(gatheringSeries).where(where);
      return rows.map((row) => ({ id: row.id, carrierId: row.id, title: row.title, texts: [row.place] }));
    },
    async scopeOf(ctx, id) {
      if (!ctx.may.may("readSeries")) return "none";
      const scope = await seriesScope(ctx, owners, "readSeries");
      const { gatheringSeries } = gatheringTables(ctx);
      return scope === undefined
        ? "all"
        : inside(
            ctx.db
              .select({ id: gatheringSeries.id })
              .from(gatheringSeries)
              .where(and(eq(gatheringSeries.id, id), scope)),
          );
    },
    async show(ctx, ids) {
      const { gatheringSeries, gathering } = gatheringTables(ctx);
      const rows = await ctx.db
        .select()
        .from(gatheringSeries)
        .where(inArray(gatheringSeries.id, ids as SeriesId[]));
      const seen = (await seriesOf(ctx, owners, rows)).filter((one) => ctx.may.mayOn("readSeries", scoped(one)));
      const hits = [];
      for (const { row, owner } of seen) {
        const [next] = await ctx.db
          .select({ day: gathering.day })
          .from(gathering)
          .where(and(eq(gathering.seriesId, row.id), gte(gathering.starts, ctx.today)))
          .orderBy(asc(gathering.starts))
          .limit(1);
        const ref = { kind: "gatheringSeries", id: row.id };
        hits.push({ ref, title: row.title, detail: owner.view.title, within: null, day: next?.day ?? null });
      }
      return hits;
    },
  };
}

const inside = (found: Parameters<typeof exists>[0]): SQL => exists(found);

/** What of the gatherings can be searched, for the records that these sources let hold them. */
export function gatheringSearch(sources: readonly OwnerSource[]): SearchSource[] {
  const owners = new Owners(sources);
  return [seriesSearch(owners), singleSearch(owners)];
}
