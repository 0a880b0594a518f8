import type { ReadContext, WriteContext } from "@trama/database";
import { disclosureConfig, sayCount } from "@trama/disclosure";
import { NotFound, StaleVersion } from "@trama/kernel";
import { asc, eq, inArray } from "drizzle-orm";
import { indicatorPermissions } from "../permissions.js";
import type { EvaluationStage, FrozenFigure, StageId } from "../stage.js";
import { refOf } from "./internal.js";
import type { Measures } from "./measures.js";
import { type FrozenFigureRow, indicatorTables, type StageRow } from "./tables.js";
import { targetsOf } from "./targets.js";

/** One evaluation stage, or NotFound. */
export async function stageOf(ctx: ReadContext, id: StageId): Promise<StageRow> {
  const { evaluationStage } = indicatorTables(ctx);
  const [row] = await ctx.db.select().from(evaluationStage).where(eq(evaluationStage.id, id));
  if (!row) throw new NotFound();
  return row;
}

/** The question behind a frozen figure, to be asked again; null when it was observed, or its measure is gone. */
export function questionOf(measures: Measures, { question, scopeKind, scopeId }: FrozenFigureRow) {
  return measures.ofIndicator(question.source, refOf({ scopeKind, scopeId }), question);
}

async function frozenFigures(ctx: ReadContext, measures: Measures, stageId: StageId): Promise<FrozenFigure[]> {
  const { frozenFigure } = indicatorTables(ctx);
  const rows = await ctx.db
    .select()
    .from(frozenFigure)
    .where(eq(frozenFigure.stageId, stageId))
    .orderBy(asc(frozenFigure.indicator), asc(frozenFigure.scopeKind), asc(frozenFigure.scopeId));
  const figures: FrozenFigure[] = [];
  for (const row of rows) {
    const question = questionOf(measures, row);
    const shown = question ? measures.shown(ctx, question, row.figure) : { figure: row.figure, hidden: false };
    const target = row.targetId && (await targetsOf(ctx, row.indicator)).find(({ id }) => id === row.targetId);
    const { id, indicator, definition, value, qualifier, at, question: asked } = row;
    figures.push({
      ...{ id, indicator, definition, scope: refOf(row), ...shown, value, qualifier, at },
      ...{ target: target || null, from: asked.from, to: asked.to },
    });
  }
  return figures;
}

/** A stage whole, as whoever may see it sees it. */
export async function viewStage(ctx: ReadContext, measures: Measures, row: StageRow): Promise<EvaluationStage> {
  const { stageMove, finding, involvement, correctiveAction } = indicatorTables(ctx);
  const { id } = row;
  const moves = await ctx.db.select().from(stageMove).where(eq(stageMove.stageId, id)).orderBy(asc(stageMove.id));
  const findings = await ctx.db.select().from(finding).where(eq(finding.stageId, id)).orderBy(asc(finding.id));
  const heard = await ctx.db.select().from(involvement).where(eq(involvement.stageId, id)).orderBy(asc(involvement.id));
  const threshold = ctx.config.section(disclosureConfig).threshold;
  // Whoever keeps the evaluation was there, or answers for it.
  const reader = { threshold, seesPersons: ctx.may.mayOn("recordInvolvement", { id }) };
  const actions = await ctx.db
    .select()
    .from(correctiveAction)
    .where(eq(correctiveAction.stageId, id))
    .orderBy(asc(correctiveAction.id));
  return {
    ...row,
    moves: moves.map(({ state, note, at, author }) => ({ state, note, at, author })),
    figures: await frozenFigures(ctx, measures, id),
    findings: findings.map(({ stageId: _stage, ...one }) => one),
    involvements: heard.map(({ stageId: _stage, recordKind, recordId, ...one }) => ({
      ...one,
      people: one.people === null ? null : sayCount(one.people, reader),
      record: recordKind === null || recordId === null ? null : { kind: recordKind, id: recordId },
    })),
    actions: actions.map(({ stageId: _stage, ...one }) => one),
    may: Object.keys(indicatorPermissions).filter((verb) => ctx.may.mayOn(verb, { id })),
  };
}

/**
 * What every change of a stage does around its own work: find it, check permission and version, raise the version,
 * record what changed, give back the stage.
 */
export async function changeStage(
  ctx: WriteContext,
  measures: Measures,
  verb: string,
  { id, version }: { id: StageId; version: number },
  change: (before: StageRow) => Promise<Record<string, unknown>>,
): Promise<EvaluationStage> {
  const before = await stageOf(ctx, id);
  if (!ctx.may.mayOn(verb, before)) throw new NotFound();
  if (before.version !== version) throw new StaleVersion();
  const changed = await change(before);
  const { evaluationStage } = indicatorTables(ctx);
  await ctx.db
    .update(evaluationStage)
    .set({ version: version + 1 })
    .where(eq(evaluationStage.id, id));
  const after = await stageOf(ctx, id);
  await ctx.record({ ref: { kind: "evaluationStage", id }, before, after: { ...after, ...changed } });
  return await viewStage(ctx, measures, after);
}

/** The stages of these codes that have begun, by code. */
export async function stagesByCode(ctx: ReadContext, codes: readonly string[]): Promise<ReadonlyMap<string, StageRow>> {
  if (codes.length === 0) return new Map();
  const { evaluationStage } = indicatorTables(ctx);
  const rows = await ctx.db
    .select()
    .from(evaluationStage)
    .where(inArray(evaluationStage.stage, [...codes]));
  return new Map(rows.map((row) => [row.stage, row]));
}
