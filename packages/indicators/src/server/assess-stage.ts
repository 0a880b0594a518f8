import { writeVerb } from "@trama/database";
import { NotFound, newId, RuleBroken } from "@trama/kernel";
import { and, eq } from "drizzle-orm";
import { indicatorsConfig } from "../config.js";
import {
  EndCorrectiveAction,
  type EvaluationStage,
  PlanCorrectiveAction,
  RecordFinding,
  RecordInvolvement,
} from "../stage.js";
import { authorOf, definitionOf, refuse } from "./internal.js";
import type { Measures } from "./measures.js";
import { changeStage } from "./stages.js";
import { indicatorTables, type StageRow } from "./tables.js";

function refuseClosed({ state }: StageRow): void {
  if (state === "closed") throw new RuleBroken("indicators:error.stageClosed");
}

/** Writes down what an evaluation concludes, of one indicator or of the whole. */
export const recordFinding = (measures: Measures) =>
  writeVerb(
    "recordFinding",
    RecordFinding,
    (ctx, { id, version, ...given }): Promise<EvaluationStage> =>
      changeStage(ctx, measures, "recordFinding", { id, version }, async (before) => {
        refuseClosed(before);
        if (given.indicator !== null) definitionOf(ctx, given.indicator);
        const { finding } = indicatorTables(ctx);
        const row = { id: newId<"finding">(), stageId: id, ...given, at: ctx.now, author: authorOf(ctx) };
        await ctx.db.insert(finding).values(row);
        return { finding: row };
      }),
  );

/** Writes down who was listened to, how, and what came of it: as groups, never as names. */
export const recordInvolvement = (measures: Measures) =>
  writeVerb(
    "recordInvolvement",
    RecordInvolvement,
    (ctx, { id, version, record, ...given }): Promise<EvaluationStage> =>
      changeStage(ctx, measures, "recordInvolvement", { id, version }, async (before) => {
        refuseClosed(before);
        const { tools } = ctx.config.section(indicatorsConfig);
        const there = record === null || (await measures.describe(ctx, record.kind, [record.id])).has(record.id);
        refuse([
          !tools.some(({ code, retired }) => code === given.tool && !retired) && {
            path: ["tool"],
            code: "indicators:issue.unknownTool",
          },
          given.on > ctx.today && { path: ["on"], code: "indicators:issue.futureDate" },
          !there && { path: ["record"], code: "indicators:issue.noSuchRecord" },
        ]);
        const { involvement } = indicatorTables(ctx);
        const row = {
          ...{ id: newId<"involvement">(), stageId: id, ...given, at: ctx.now, author: authorOf(ctx) },
          ...{ recordKind: record?.kind ?? null, recordId: record?.id ?? null },
        };
        await ctx.db.insert(involvement).values(row);
        return { involvement: row };
      }),
  );

/** Says what will be done about what was found, who answers for it and by when. Also after the stage has closed. */
export const planCorrectiveAction = (measures: Measures) =>
  writeVerb(
    "planCorrectiveAction",
    PlanCorrectiveAction,
    (ctx, { id, version, ...given }): Promise<EvaluationStage> =>
      changeStage(ctx, measures, "planCorrectiveAction", { id, version }, async () => {
        const { correctiveAction, finding } = indicatorTables(ctx);
        if (given.findingId !== null) {
          const own = and(eq(finding.id, given.findingId), eq(finding.stageId, id));
          const [found] = await ctx.db.select({ id: finding.id }).from(finding).where(own);
          refuse([!found && { path: ["findingId"], code: "indicators:issue.unknownFinding" }]);
        }
        const row = {
          ...{ id: newId<"correctiveAction">(), stageId: id, ...given, state: "open" as const },
          ...{ outcome: null, endedOn: null, at: ctx.now, author: authorOf(ctx) },
        };
        await ctx.db.insert(correctiveAction).values(row);
        return { action: row };
      }),
  );

/** Says how a corrective action ended. */
export const endCorrectiveAction = (measures: Measures) =>
  writeVerb(
    "endCorrectiveAction",
    EndCorrectiveAction,
    (ctx, { id, version, actionId, state, on, outcome }): Promise<EvaluationStage> =>
      changeStage(ctx, measures, "endCorrectiveAction", { id, version }, async () => {
        const { correctiveAction: action } = indicatorTables(ctx);
        const own = and(eq(action.id, actionId), eq(action.stageId, id), eq(action.state, "open"));
        const [found] = await ctx.db.select().from(action).where(own);
        if (!found) throw new NotFound();
        refuse([on > ctx.today && { path: ["on"], code: "indicators:issue.futureDate" }]);
        const after = { state, outcome, endedOn: on };
        await ctx.db.update(action).set(after).where(eq(action.id, actionId));
        return { action: { ...found, ...after } };
      }),
  );
