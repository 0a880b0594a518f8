import { containing, keyset, readVerb } from "@trama/database";
import { listQuery, NotFound, type Page } from "@trama/kernel";
import { and, gte, isNull, or } from "drizzle-orm";
import { z } from "zod";
import { SeriesId } from "../gathering/gathering.js";
import type { GatheringSeries } from "../view.js";
import { nextDates, seriesSeen } from "./change-series.js";
import { ownerCondition, ownerFields, seriesScope } from "./list-conditions.js";
import type { Owners } from "./owners.js";
import { oneSeries, scoped, seriesOf } from "./records.js";
import { gatheringTables } from "./tables.js";
import { viewSeries } from "./views.js";

const ListSeries = listQuery(["title", "-title"], {
  ...ownerFields,
  search: z.string().max(100).optional().meta({ description: "Parte del titolo" }),
  ended: z.enum(["true", "false"]).optional().meta({ description: "true: anche quelle finite" }),
});

/** The series that the actor may see and that still go on. */
export const listSeries = (owners: Owners) =>
  readVerb("listSeries", ListSeries, async (ctx, query): Promise<Page<GatheringSeries>> => {
    const { gatheringSeries } = gatheringTables(ctx);
    const keys = keyset({ title: gatheringSeries.title }, gatheringSeries.id, query);
    const rows = await ctx.db
      .select()
      .from(gatheringSeries)
      .where(
        and(
          keys.where,
          await seriesScope(ctx, owners, "listSeries"),
          await ownerCondition(ctx, owners, gatheringSeries, query),
          query.search === undefined ? undefined : containing(gatheringSeries.title, query.search),
          query.ended === "true" ? undefined : or(isNull(gatheringSeries.until), gte(gatheringSeries.until, ctx.today)),
        ),
      )
      .orderBy(...keys.orderBy)
      .limit(keys.limit);
    const page = keys.page(rows, ({ title, id }) => ({ value: title, id }));
    const seen = (await seriesOf(ctx, owners, page.items)).filter((one) => ctx.may.mayOn("listSeries", scoped(one)));
    const next = await nextDates(
      ctx,
      seen.map(({ row }) => row.id),
    );
    return { items: seen.map((one) => viewSeries(ctx, one, next.get(one.row.id) ?? [])), nextCursor: page.nextCursor };
  });

/** One series, with its next dates. */
export const readSeries = (owners: Owners) =>
  readVerb("readSeries", z.strictObject({ id: SeriesId }), async (ctx, { id }): Promise<GatheringSeries> => {
    const one = await oneSeries(ctx, owners, id);
    if (!ctx.may.mayOn("readSeries", scoped(one))) throw new NotFound();
    return await seriesSeen(ctx, one);
  });
