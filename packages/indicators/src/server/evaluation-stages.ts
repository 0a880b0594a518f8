import { readVerb, writeVerb } from "@trama/database";
import { Conflict, NotFound, newId, RuleBroken } from "@trama/kernel";
import { asc, eq } from "drizzle-orm";
import { z } from "zod";
import { indicatorsConfig } from "../config.js";
import {
  AdvanceEvaluationStage,
  type EvaluationStage,
  type EvaluationStageSummary,
  OpenEvaluationStage,
  StageId,
} from "../stage.js";
import { mayAdvance, type StageState } from "../stage-lifecycle.js";
import { freezeStage } from "./freeze-stage.js";
import { authorOf, refuse } from "./internal.js";
import type { Measures } from "./measures.js";
import { changeStage, stageOf, stagesByCode, viewStage } from "./stages.js";
import { indicatorTables } from "./tables.js";

/** The stages that have begun, the first first. */
export const listEvaluationStages = readVerb(
  "listEvaluationStages",
  z.strictObject({}),
  async (ctx): Promise<{ items: EvaluationStageSummary[] }> => {
    if (!ctx.may.may("listEvaluationStages")) throw new NotFound();
    const { evaluationStage } = indicatorTables(ctx);
    const items = await ctx.db
      .select()
      .from(evaluationStage)
      .orderBy(asc(evaluationStage.from), asc(evaluationStage.id));
    return { items };
  },
);

/** One stage whole. */
export const readEvaluationStage = (measures: Measures) =>
  readVerb("readEvaluationStage", z.strictObject({ id: StageId }), async (ctx, { id }): Promise<EvaluationStage> => {
    const row = await stageOf(ctx, id);
    if (!ctx.may.mayOn("readEvaluationStage", row)) throw new NotFound();
    return await viewStage(ctx, measures, row);
  });

/** Begins a stage of the territory's calendar: each is held once. */
export const openEvaluationStage = (measures: Measures) =>
  writeVerb("openEvaluationStage", OpenEvaluationStage, async (ctx, { src, ...given }): Promise<EvaluationStage> => {
    if (!ctx.may.may("openEvaluationStage")) throw new NotFound();
    const { stages } = ctx.config.section(indicatorsConfig);
    refuse([
      !stages.some(({ code }) => code === given.stage) && { path: ["stage"], code: "indicators:issue.unknownStage" },
      given.to < given.from && { path: ["to"], code: "indicators:issue.endsBeforeStart" },
    ]);
    if ((await stagesByCode(ctx, [given.stage])).size > 0) throw new Conflict("indicators:error.stageBegun");
    const { evaluationStage, stageMove } = indicatorTables(ctx);
    const row = {
      ...{ id: newId<"evaluationStage">(), version: 1, state: "open" as const, ...given, src: src ?? null },
    };
    await ctx.db.insert(evaluationStage).values(row);
    await ctx.db.insert(stageMove).values({
      ...{ id: newId<"stageMove">(), stageId: row.id, state: row.state, note: given.note },
      ...{ at: ctx.now, author: authorOf(ctx) },
    });
    await ctx.record({ ref: { kind: "evaluationStage", id: row.id }, before: null, after: row });
    return await viewStage(ctx, measures, row);
  });

function refuseMove(from: StageState, to: StageState): void {
  if (mayAdvance(from, to)) return;
  throw new RuleBroken("indicators:error.stageOrder", {}, [{ path: ["to"], code: "indicators:issue.stageOrder" }]);
}

/** Passes a stage to its next state. Closing it keeps its targets and its figures as they are that day. */
export const advanceEvaluationStage = (measures: Measures) =>
  writeVerb(
    "advanceEvaluationStage",
    AdvanceEvaluationStage,
    (ctx, { id, version, to, note }): Promise<EvaluationStage> =>
      changeStage(ctx, measures, "advanceEvaluationStage", { id, version }, async (before) => {
        refuseMove(before.state, to);
        const { evaluationStage, stageMove, finding } = indicatorTables(ctx);
        if (to === "assessed") {
          const [found] = await ctx.db.select({ id: finding.id }).from(finding).where(eq(finding.stageId, id)).limit(1);
          if (!found)
            throw new RuleBroken("indicators:error.nothingFound", {}, [
              { path: ["to"], code: "indicators:issue.nothingFound" },
            ]);
        }
        const move = { state: to, note, at: ctx.now, author: authorOf(ctx) };
        await ctx.db.insert(stageMove).values({ id: newId<"stageMove">(), stageId: id, ...move });
        await ctx.db.update(evaluationStage).set({ state: to }).where(eq(evaluationStage.id, id));
        const frozen = to === "closed" ? await freezeStage(ctx, measures, before) : 0;
        return { move, frozen };
      }),
  );
