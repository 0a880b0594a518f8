import type { ReadContext } from "@trama/database";
import type { RecordRef } from "@trama/kernel";
import { and, asc, eq, inArray } from "drizzle-orm";
import type { Target } from "../target.js";
import { refOf } from "./internal.js";
import { indicatorTables, type TargetRow } from "./tables.js";

const slotOf = ({ indicator, stage, scopeKind, scopeId }: TargetRow) =>
  JSON.stringify([indicator, stage, scopeKind, scopeId]);

/** Rows as they are read, each saying whether it is the last of its indicator, stage and scope. */
function viewTargets(rows: readonly TargetRow[]): Target[] {
  const last = new Map<string, number>();
  for (const row of rows) last.set(slotOf(row), Math.max(row.revision, last.get(slotOf(row)) ?? 0));
  return rows.map(({ scopeKind, scopeId, ...row }) => ({
    ...row,
    scope: refOf({ scopeKind, scopeId }),
    live: last.get(slotOf({ ...row, scopeKind, scopeId })) === row.revision,
  }));
}

/** Every target that an indicator has had, oldest revision first. */
export async function targetsOf(ctx: ReadContext, indicator: string): Promise<Target[]> {
  const { target } = indicatorTables(ctx);
  const rows = await ctx.db
    .select()
    .from(target)
    .where(eq(target.indicator, indicator))
    .orderBy(asc(target.scopeKind), asc(target.scopeId), asc(target.stage), asc(target.revision));
  return viewTargets(rows);
}

/** The targets that hold now: of these indicators, over one scope or any. */
export async function liveTargets(ctx: ReadContext, codes: readonly string[], scope?: RecordRef): Promise<Target[]> {
  if (codes.length === 0) return [];
  const { target } = indicatorTables(ctx);
  const rows = await ctx.db
    .select()
    .from(target)
    .where(
      and(
        inArray(target.indicator, [...codes]),
        scope && eq(target.scopeKind, scope.kind),
        scope && eq(target.scopeId, scope.id),
      ),
    );
  return viewTargets(rows).filter(({ live }) => live);
}
