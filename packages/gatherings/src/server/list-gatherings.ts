import { containing, keyset, readVerb } from "@trama/database";
import { listQuery, NotFound, type Page } from "@trama/kernel";
import { and, eq, lt } from "drizzle-orm";
import { z } from "zod";
import { gatheringsConfig } from "../config.js";
import { GatheringId, SeriesId } from "../gathering/gathering.js";
import { statuses } from "../gathering/status.js";
import type { Gathering, GatheringKinds, GatheringSummary } from "../view.js";
import { seenBy } from "./change-gathering.js";
import {
  gatheringScope,
  ownerCondition,
  ownerFields,
  startsWithin,
  windowFields,
  windowOf,
} from "./list-conditions.js";
import type { Owners } from "./owners.js";
import { gatheringOf, gatheringsOf, scoped } from "./records.js";
import { gatheringTables } from "./tables.js";
import { viewSummary } from "./views.js";

const ListGatherings = listQuery(["day", "-day"], {
  ...windowFields,
  ...ownerFields,
  search: z.string().max(100).optional().meta({ description: "Parte del titolo" }),
  kind: z.string().max(60).optional().meta({ description: "Tipo di incontro" }),
  status: z.enum(statuses).optional().meta({ description: "Stato" }),
  countMissing: z.enum(["true", "false"]).optional().meta({ description: "Solo quelli passati e non ancora contati" }),
  seriesId: SeriesId.optional().meta({ description: "Della serie" }),
});

/** The gatherings that the actor may see between two days, by when they begin. */
export const listGatherings = (owners: Owners) =>
  readVerb("listGatherings", ListGatherings, async (ctx, query): Promise<Page<GatheringSummary>> => {
    const { gathering } = gatheringTables(ctx);
    const keys = keyset({ day: gathering.starts }, gathering.id, query);
    const { search, kind, status, seriesId, countMissing } = query;
    const rows = await ctx.db
      .select()
      .from(gathering)
      .where(
        and(
          keys.where,
          await gatheringScope(ctx, owners, "listGatherings"),
          startsWithin(gathering.starts, windowOf(query, ctx.today)),
          await ownerCondition(ctx, owners, gathering, query),
          search === undefined ? undefined : containing(gathering.title, search),
          kind === undefined ? undefined : eq(gathering.kind, kind),
          status === undefined ? undefined : eq(gathering.status, status),
          seriesId === undefined ? undefined : eq(gathering.seriesId, seriesId),
          countMissing === "true" ? and(eq(gathering.status, "confirmed"), lt(gathering.starts, ctx.today)) : undefined,
        ),
      )
      .orderBy(...keys.orderBy)
      .limit(keys.limit);
    const page = keys.page(rows, ({ starts, id }) => ({ value: starts, id }));
    const seen = (await gatheringsOf(ctx, owners, page.items)).filter((one) =>
      ctx.may.mayOn("listGatherings", scoped(one)),
    );
    return { items: seen.map((one) => viewSummary(ctx, one)), nextCursor: page.nextCursor };
  });

/** One gathering, whole. */
export const readGathering = (owners: Owners) =>
  readVerb("readGathering", z.strictObject({ id: GatheringId }), async (ctx, { id }): Promise<Gathering> => {
    const one = await gatheringOf(ctx, owners, id);
    if (!ctx.may.mayOn("readGathering", scoped(one))) throw new NotFound();
    return await seenBy(ctx, one);
  });

/** The vocabularies of gatherings, and the periods in which series stop. */
export const listGatheringKinds = readVerb("listGatheringKinds", z.strictObject({}), (ctx): Promise<GatheringKinds> => {
  const { kinds, bands, closures } = ctx.config.section(gatheringsConfig);
  return Promise.resolve({ kinds, bands, closures });
});
