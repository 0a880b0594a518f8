import { writeVerb } from "@trama/database";
import { addDays, type FieldIssue, type LocalDate, newId } from "@trama/kernel";
import { eq } from "drizzle-orm";
import { ChangeRhythm, EndSeries } from "../series/series.js";
import type { GatheringSeries } from "../view.js";
import { ruleIssues, seriesImage, seriesSeen, seriesToChange, setSeries } from "./change-series.js";
import { ownerIssue, refuse } from "./checks.js";
import { insertSeries } from "./open-series.js";
import type { Owners } from "./owners.js";
import { oneSeries, ownerRef } from "./records.js";
import { settle } from "./settle-series.js";
import { gatheringTables, type SeriesRow } from "./tables.js";

/** Refuses a day that is not of the coming life of a series. */
function comingIssue({ from, until }: SeriesRow, day: LocalDate, field: string, today: LocalDate): FieldIssue | null {
  if (day < today) return { path: [field], code: "gatherings:issue.inThePast" };
  if (day < from) return { path: [field], code: "gatherings:issue.beforeSeries", params: { from } };
  return until !== null && day > until
    ? { path: [field], code: "gatherings:issue.afterSeries", params: { until } }
    : null;
}

/**
 * Gives a series another rhythm from a day on: it ends the day before and a new one continues it, with the same facts and
 * the same last day. The coming dates that nobody touched go; those moved, cancelled or counted stay where they are.
 */
export const changeRhythm = (owners: Owners) =>
  writeVerb(
    "changeRhythm",
    ChangeRhythm,
    async (ctx, { id, version, from, reason, ...rule }): Promise<GatheringSeries> => {
      const before = await seriesToChange(ctx, owners, "changeRhythm", { id, version });
      const { gatheringSeries } = gatheringTables(ctx);
      const [heir] = await ctx.db
        .select({ id: gatheringSeries.id })
        .from(gatheringSeries)
        .where(eq(gatheringSeries.continues, id));
      const { until, title, kind, description, place, address, link, isPublic, src } = before.row;
      refuse([
        heir !== undefined && { path: ["id"], code: "gatherings:issue.alreadyContinued" },
        comingIssue(before.row, from, "from", ctx.today),
        ...ruleIssues({ ...rule, from, until }),
        ownerIssue(before.owner, from, "from"),
      ]);
      const ended = await setSeries(ctx, owners, before, { until: addDays(from, -1), endReason: reason });
      const settled = await settle(ctx, ended);
      const after = { ...seriesImage(await oneSeries(ctx, owners, id)), ...settled };
      await ctx.record({ ref: { kind: "gatheringSeries", id }, before: seriesImage(before), after });
      const owner = ownerRef(before.row);
      const facts = { title, kind, description, place, address, link, isPublic, src };
      const heading = { id: newId<"gatheringSeries">(), ownerKind: owner.kind, ownerId: owner.id, continues: id };
      const operators = before.operators.map((one) => one.id);
      return await insertSeries(ctx, owners, { ...heading, ...facts, ...rule, from, until }, operators);
    },
  );

/** Ends a series on a day, with a reason. The dates after it that nobody touched go; the others stay. */
export const endSeries = (owners: Owners) =>
  writeVerb("endSeries", EndSeries, async (ctx, { id, version, until, reason }): Promise<GatheringSeries> => {
    const before = await seriesToChange(ctx, owners, "endSeries", { id, version });
    refuse([comingIssue(before.row, until, "until", addDays(ctx.today, -1))]);
    const ended = await setSeries(ctx, owners, before, { until, endReason: reason });
    const settled = await settle(ctx, ended);
    const after = { ...seriesImage(await oneSeries(ctx, owners, id)), ...settled };
    await ctx.record({ ref: { kind: "gatheringSeries", id }, before: seriesImage(before), after });
    return await seriesSeen(ctx, await oneSeries(ctx, owners, id));
  });
