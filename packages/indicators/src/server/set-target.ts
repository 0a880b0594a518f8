import { writeVerb } from "@trama/database";
import { NotFound, newId, RuleBroken, StaleVersion } from "@trama/kernel";
import { and, desc, eq } from "drizzle-orm";
import { indicatorsConfig } from "../config.js";
import { versionOn } from "../indicator.js";
import { SetTarget, type Target } from "../target.js";
import { authorOf, definitionOf, refuse, scopedTo, scopeIssue } from "./internal.js";
import type { Measures } from "./measures.js";
import { indicatorTables } from "./tables.js";

/** Says what one hopes to see of an indicator at a stage. The target before stays, with the reason of the change. */
export const setTarget = (measures: Measures) =>
  writeVerb("setTarget", SetTarget, async (ctx, { indicator, scope, stage, revision, ...given }): Promise<Target> => {
    const definition = definitionOf(ctx, indicator);
    if (!ctx.may.mayOn("setTarget", scopedTo(indicator, scope))) throw new NotFound();
    const version = versionOn(definition, ctx.today);
    const stages = ctx.config.section(indicatorsConfig).stages;
    const replaces = revision > 0;
    refuse([
      stages.some(({ code }) => code === stage) ? null : { path: ["stage"], code: "indicators:issue.unknownStage" },
      await scopeIssue(ctx, measures, version, scope),
      replaces && (given.reason ?? "").length < 3 && { path: ["reason"], code: "indicators:issue.reasonOfChange" },
    ]);
    const { target, evaluationStage } = indicatorTables(ctx);
    const [held] = await ctx.db.select().from(evaluationStage).where(eq(evaluationStage.stage, stage));
    if (held?.state === "closed")
      throw new RuleBroken("indicators:error.stageClosed", {}, [
        { path: ["stage"], code: "indicators:issue.stageClosed" },
      ]);
    const [before] = await ctx.db
      .select()
      .from(target)
      .where(
        and(
          eq(target.indicator, indicator),
          eq(target.scopeKind, scope.kind),
          eq(target.scopeId, scope.id),
          eq(target.stage, stage),
        ),
      )
      .orderBy(desc(target.revision))
      .limit(1);
    if ((before?.revision ?? 0) !== revision) throw new StaleVersion();
    const row = {
      ...{ id: newId<"target">(), indicator, definition: version.version, stage },
      ...{ scopeKind: scope.kind, scopeId: scope.id, revision: revision + 1 },
      ...{ value: given.value, reason: given.reason, at: ctx.now, author: authorOf(ctx) },
      ...{ src: given.src ?? null, note: given.note ?? null },
    };
    await ctx.db.insert(target).values(row);
    await ctx.record({ ref: { kind: "indicator", id: indicator }, before: before ?? null, after: row });
    const { scopeKind: _kind, scopeId: _id, ...facts } = row;
    return { ...facts, scope, live: true };
  });
