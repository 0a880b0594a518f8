import { type WriteContext, writeVerb } from "@trama/database";
import { addDays, NotFound, newId } from "@trama/kernel";
import { OpenSeries, ReviseSeries } from "../series/series.js";
import type { GatheringSeries } from "../view.js";
import {
  ruleIssues,
  seriesImage,
  seriesSeen,
  seriesToChange,
  setFollowers,
  setSeries,
  setSeriesOperators,
} from "./change-series.js";
import { factIssues, ownerIssue, refuse } from "./checks.js";
import type { Owners } from "./owners.js";
import { type LoadedSeries, oneSeries } from "./records.js";
import { settle } from "./settle-series.js";
import { gatheringTables, type SeriesRow } from "./tables.js";

/** How far back a series may begin: its past dates become gatherings whose count is missing. */
const daysBack = 3 * 366;

/** Inserts a series and makes its dates. */
export async function insertSeries(
  ctx: WriteContext,
  owners: Owners,
  given: Omit<SeriesRow, "version" | "sequence" | "changedAt" | "endReason" | "settledTo">,
  operators: LoadedSeries["operators"][number]["id"][],
): Promise<GatheringSeries> {
  const { gatheringSeries } = gatheringTables(ctx);
  const begun = { version: 1, sequence: 0, changedAt: ctx.now, endReason: null, settledTo: null };
  await ctx.db.insert(gatheringSeries).values({ ...begun, ...given });
  await setSeriesOperators(ctx, given.id, operators);
  const { added } = await settle(ctx, await oneSeries(ctx, owners, given.id));
  const made = await oneSeries(ctx, owners, given.id);
  const after = { ...seriesImage(made), added };
  await ctx.record({ ref: { kind: "gatheringSeries", id: given.id }, before: null, after });
  return await seriesSeen(ctx, made);
}

/** Begins a series: one rule, whose dates become gatherings at once. */
export const openSeries = (owners: Owners) =>
  writeVerb("openSeries", OpenSeries, async (ctx, { owner: ref, operators, ...given }): Promise<GatheringSeries> => {
    if (!ctx.may.may("openSeries")) throw new NotFound();
    const owner = await owners.named(ctx, ref);
    if (!ctx.may.mayOn("openSeries", { id: "", within: [ref, ...owner.within] })) throw new NotFound();
    const tooOld = given.from < addDays(ctx.today, -daysBack);
    refuse([
      ...(await factIssues(ctx, { ...given, operators })),
      ...ruleIssues(given),
      tooOld && { path: ["from"], code: "gatherings:issue.fromTooLongAgo" },
      ownerIssue(owner, given.from, "from"),
    ]);
    const { src, ...rest } = given;
    const row = {
      id: newId<"gatheringSeries">(),
      ownerKind: ref.kind,
      ownerId: ref.id,
      continues: null,
      src: src ?? null,
    };
    return await insertSeries(ctx, owners, { ...row, ...rest }, operators);
  });

/** Changes what the coming dates of a series are, not when; those with facts of their own keep them. */
export const reviseSeries = (owners: Owners) =>
  writeVerb(
    "reviseSeries",
    ReviseSeries,
    async (ctx, { id, version, operators, ...facts }): Promise<GatheringSeries> => {
      const before = await seriesToChange(ctx, owners, "reviseSeries", { id, version });
      refuse(await factIssues(ctx, { ...facts, operators }, before.row.kind));
      await setSeriesOperators(ctx, id, operators);
      const after = await setSeries(ctx, owners, before, facts);
      await setFollowers(ctx, id, { facts, operators });
      await ctx.record({
        ref: { kind: "gatheringSeries", id },
        before: seriesImage(before),
        after: seriesImage(after),
      });
      return await seriesSeen(ctx, after);
    },
  );
