import { writeVerb } from "@trama/database";
import { addDays, NotFound } from "@trama/kernel";
import { asc, gte, isNull, or } from "drizzle-orm";
import { z } from "zod";
import type { Owners } from "./owners.js";
import { seriesOf } from "./records.js";
import { daysAhead, type Settled, settle } from "./settle-series.js";
import { gatheringTables } from "./tables.js";

/** Brings every series that still goes on up to 400 days ahead, and to the closures in force. Run once a day. */
export const extendSeries = (owners: Owners) =>
  writeVerb("extendSeries", z.strictObject({}), async (ctx): Promise<Settled> => {
    if (!ctx.may.may("extendSeries")) throw new NotFound();
    const { gatheringSeries } = gatheringTables(ctx);
    const rows = await ctx.db
      .select()
      .from(gatheringSeries)
      .where(or(isNull(gatheringSeries.until), gte(gatheringSeries.until, ctx.today)))
      .orderBy(asc(gatheringSeries.id));
    const sum = { added: 0, removed: 0 };
    for (const series of await seriesOf(ctx, owners, rows)) {
      const { added, removed } = await settle(ctx, series);
      sum.added += added;
      sum.removed += removed;
    }
    const to = addDays(ctx.today, daysAhead);
    await ctx.record({ ref: { kind: "gatheringSeries", id: "all" }, before: null, after: { ...sum, to } });
    return sum;
  });
