import { type WriteContext, writeVerb } from "@trama/database";
import { type FieldIssue, NotFound, StaleVersion } from "@trama/kernel";
import { inArray } from "drizzle-orm";
import { gatheringsConfig } from "../config.js";
import { CountGathering, CountMonth, type HeadCount } from "../gathering/gathering.js";
import { headCountIssues } from "../gathering/head-count.js";
import { statusRefusal } from "../gathering/status.js";
import type { Gathering } from "../view.js";
import { toChange, write } from "./change-gathering.js";
import { refuse } from "./checks.js";
import type { Owners } from "./owners.js";
import { gatheringsOf, type LoadedGathering, scoped } from "./records.js";
import { gatheringTables } from "./tables.js";

/** What speaks against a count of a gathering: a status from which it cannot be held, sums that do not add up. */
function countIssues(
  ctx: WriteContext,
  { row }: LoadedGathering,
  headCount: HeadCount,
  path: (string | number)[],
): FieldIssue[] {
  const refusal = row.status === "held" ? null : statusRefusal(row, "held", ctx.today);
  const named = { presences: row.named, firstTime: row.namedFirstTime };
  const { bands } = ctx.config.section(gatheringsConfig);
  return [
    ...(refusal ? [{ ...refusal, path: [...path, ...refusal.path] }] : []),
    ...headCountIssues(headCount, named, bands, [...path, "headCount"]),
  ];
}

const counted = ({ total, bands, newPeople }: HeadCount, note: string | null) => ({
  set: { status: "held" as const, counted: true, total, bands, newPeople, note },
  announces: false,
});

/** Says how many came: the gathering is held. Counting again mends the count before. */
export const countGathering = (owners: Owners) =>
  writeVerb("countGathering", CountGathering, async (ctx, { headCount, note, ...given }): Promise<Gathering> => {
    const before = await toChange(ctx, owners, "countGathering", given);
    refuse(countIssues(ctx, before, headCount, []));
    return await write(ctx, owners, before, counted(headCount, note));
  });

/** Counts many gatherings of one owner at once, as a sheet of paper does: all rows, or none. */
export const countMonth = (owners: Owners) =>
  writeVerb("countMonth", CountMonth, async (ctx, { owner, rows }): Promise<Gathering[]> => {
    if (!ctx.may.may("countMonth")) throw new NotFound();
    const { gathering } = gatheringTables(ctx);
    const found = await ctx.db
      .select()
      .from(gathering)
      .where(
        inArray(
          gathering.id,
          rows.map(({ id }) => id),
        ),
      );
    const known = new Map((await gatheringsOf(ctx, owners, found)).map((one) => [one.row.id, one]));
    const issues: FieldIssue[] = [];
    let stale = false;
    for (const [at, { id, version, headCount }] of rows.entries()) {
      const one = known.get(id);
      if (!one || !ctx.may.mayOn("countMonth", scoped(one))) throw new NotFound();
      if (rows.findIndex((row) => row.id === id) !== at)
        issues.push({ path: ["rows", at, "id"], code: "gatherings:issue.twice" });
      if (one.row.ownerKind !== owner.kind || one.row.ownerId !== owner.id)
        issues.push({ path: ["rows", at, "id"], code: "gatherings:issue.otherOwner" });
      if (one.row.version !== version) {
        stale = true;
        issues.push({ path: ["rows", at, "version"], code: "gatherings:issue.stale" });
        continue;
      }
      issues.push(...countIssues(ctx, one, headCount, ["rows", at]));
    }
    if (stale) throw new StaleVersion(issues);
    refuse(issues);
    const views: Gathering[] = [];
    for (const { id, headCount, note } of rows) {
      const before = known.get(id);
      if (before) views.push(await write(ctx, owners, before, counted(headCount, note)));
    }
    return views;
  });
