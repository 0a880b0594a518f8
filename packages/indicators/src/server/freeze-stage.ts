import type { WriteContext } from "@trama/database";
import { databaseTables } from "@trama/database";
import { newId, type RecordRef } from "@trama/kernel";
import { desc } from "drizzle-orm";
import type { Span } from "../bucket.js";
import { indicatorsConfig } from "../config.js";
import { type IndicatorVersion, versionOn } from "../indicator.js";
import { sameScope, wholeTerritory } from "../scope.js";
import type { Target } from "../target.js";
import { lastDayKnown } from "./answer-question.js";
import { markedContributions } from "./contributions.js";
import type { Measures } from "./measures.js";
import { lastObservation } from "./observations.js";
import { indicatorTables, type StageRow } from "./tables.js";
import { liveTargets } from "./targets.js";

/** How many rows one statement writes: well below the parameters that an engine takes. */
const chunk = 200;

interface ToFreeze {
  indicator: string;
  version: IndicatorVersion;
  scope: RecordRef;
  target: Target | null;
}

/** Every indicator over the territory, and over each part of it for which the stage has a target. */
async function toFreeze(ctx: WriteContext, { stage }: StageRow, { to }: Span): Promise<ToFreeze[]> {
  const { catalogue } = ctx.config.section(indicatorsConfig);
  const live = await liveTargets(
    ctx,
    catalogue.map(({ code }) => code),
  );
  return catalogue.flatMap((definition) => {
    const { code: indicator } = definition;
    const version = versionOn(definition, to);
    const own = live.filter((one) => one.indicator === indicator && one.stage === stage);
    const parts = own.filter(({ scope }) => !sameScope(scope, wholeTerritory));
    const whole = own.find(({ scope }) => sameScope(scope, wholeTerritory)) ?? null;
    return [
      { indicator, version, scope: wholeTerritory, target: whole },
      ...parts.map((target) => ({ indicator, version, scope: target.scope, target })),
    ];
  });
}

async function freezeOne(
  ctx: WriteContext,
  measures: Measures,
  stage: StageRow,
  span: Span,
  one: ToFreeze,
  auditSequence: number | null,
) {
  const { indicator, version, scope, target } = one;
  const { frozenFigure, frozenFact } = indicatorTables(ctx);
  const question = measures.ofIndicator(version.source, scope, span);
  const observed = version.source.measure === undefined ? await lastObservation(ctx, indicator, scope, span.to) : null;
  const id = newId<"frozenFigure">();
  await ctx.db.insert(frozenFigure).values({
    ...{ id, stageId: stage.id, indicator, definition: version.version, scopeKind: scope.kind, scopeId: scope.id },
    ...{ figure: question && (await measures.exactFigure(ctx, question)) },
    ...{ value: observed?.value ?? null, qualifier: observed?.qualifier ?? null, observationId: observed?.id ?? null },
    ...{ question: { source: version.source, ...span }, targetId: target?.id ?? null, at: ctx.now, auditSequence },
  });
  if (!question) return;
  const which = { source: question.source, where: question.where, span, asOf: [span.to] };
  const facts = await markedContributions(ctx, measures.dimensions, which, id);
  const ids = facts.map(({ recordId }) => recordId);
  const named = await measures.describe(ctx, question.source.measure.record, ids);
  const rows = facts.map((fact) => ({ figureId: id, ...fact, title: named.get(fact.recordId)?.title ?? null }));
  for (let at = 0; at < rows.length; at += chunk) await ctx.db.insert(frozenFact).values(rows.slice(at, at + chunk));
}

/** Keeps every figure of a stage as it is now, with the records behind it and the target it is held against. */
export async function freezeStage(ctx: WriteContext, measures: Measures, stage: StageRow): Promise<number> {
  const span = { from: stage.from, to: lastDayKnown(stage, ctx.today) };
  const { audit } = databaseTables(ctx);
  const [last] = await ctx.db.select({ sequence: audit.sequence }).from(audit).orderBy(desc(audit.sequence)).limit(1);
  const figures = await toFreeze(ctx, stage, span);
  for (const one of figures) await freezeOne(ctx, measures, stage, span, one, last?.sequence ?? null);
  return figures.length;
}
