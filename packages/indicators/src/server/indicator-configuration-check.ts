import type { ReadContext } from "@trama/database";
import type { FieldIssue } from "@trama/kernel";
import type { ConfigurationCheck } from "@trama/territory/server";
import { eq } from "drizzle-orm";
import { type IndicatorsSection, indicatorsConfig } from "../config.js";
import { indicatorTables } from "./tables.js";

/** The versions of an indicator under which something was written. */
async function usedVersions(ctx: ReadContext, code: string): Promise<Set<number>> {
  const { target, observation } = indicatorTables(ctx);
  const hoped = await ctx.db
    .selectDistinct({ version: target.definition })
    .from(target)
    .where(eq(target.indicator, code));
  const seen = await ctx.db
    .selectDistinct({ version: observation.definition })
    .from(observation)
    .where(eq(observation.indicator, code));
  return new Set([...hoped, ...seen].map(({ version }) => version));
}

/** The stages that were begun, or for which somebody hoped for something, and the tools that were used. */
async function used(ctx: ReadContext): Promise<{ stages: Set<string>; tools: Set<string> }> {
  const { evaluationStage, involvement } = indicatorTables(ctx);
  const begun = await ctx.db.select({ id: evaluationStage.id, stage: evaluationStage.stage }).from(evaluationStage);
  const tools = new Set<string>();
  for (const { id } of begun)
    for (const { tool } of await ctx.db
      .select({ tool: involvement.tool })
      .from(involvement)
      .where(eq(involvement.stageId, id)))
      tools.add(tool);
  return { stages: new Set(begun.map(({ stage }) => stage)), tools };
}

async function lostIndicators(ctx: ReadContext, before: IndicatorsSection, next: IndicatorsSection) {
  const issues: FieldIssue[] = [];
  for (const { code, versions } of before.catalogue) {
    const at = next.catalogue.findIndex((one) => one.code === code);
    const kept = next.catalogue[at]?.versions ?? [];
    const changed = versions.filter((one) => {
      const same = kept.find(({ version }) => version === one.version);
      return JSON.stringify(same) !== JSON.stringify(one);
    });
    if (changed.length === 0) continue;
    const inUse = await usedVersions(ctx, code);
    if (at < 0) {
      if (inUse.size > 0)
        issues.push({ path: ["indicators", "catalogue"], code: "indicators:issue.indicatorInUse", params: { code } });
      continue;
    }
    for (const { version } of changed.filter((one) => inUse.has(one.version)))
      issues.push({
        path: ["indicators", "catalogue", at, "versions"],
        code: "indicators:issue.versionInUse",
        params: { code, version },
      });
  }
  return issues;
}

/** What targets, observations and evaluations would lose: their indicator, the meaning they had, their stage. */
export const indicatorConfigurationCheck: ConfigurationCheck = async (ctx, next) => {
  const [before, after] = [ctx.config.section(indicatorsConfig), next.section(indicatorsConfig)];
  const { stages, tools } = await used(ctx);
  const lost = (codes: ReadonlySet<string>, kept: readonly { code: string }[]) =>
    [...codes].filter((code) => !kept.some((one) => one.code === code));
  return [
    ...(await lostIndicators(ctx, before, after)),
    ...lost(stages, after.stages).map((stage) => ({
      ...{ path: ["indicators", "stages"], code: "indicators:issue.stageInUse", params: { stage } },
    })),
    ...lost(tools, after.tools).map((tool) => ({
      ...{ path: ["indicators", "tools"], code: "indicators:issue.toolInUse", params: { tool } },
    })),
  ];
};
