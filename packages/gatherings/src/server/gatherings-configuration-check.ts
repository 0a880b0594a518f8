import type { ReadContext } from "@trama/database";
import type { FieldIssue } from "@trama/kernel";
import type { Vocabulary } from "@trama/territory";
import type { ConfigurationCheck } from "@trama/territory/server";
import { eq } from "drizzle-orm";
import { gatheringsConfig } from "../config.js";
import { gatheringTables } from "./tables.js";

const removed = (before: Vocabulary, after: Vocabulary) =>
  before.map(({ code }) => code).filter((code) => !after.some((term) => term.code === code));

async function isUsed(ctx: ReadContext, kind: string): Promise<boolean> {
  const { gathering, gatheringSeries } = gatheringTables(ctx);
  const [series] = await ctx.db
    .select({ kind: gatheringSeries.kind })
    .from(gatheringSeries)
    .where(eq(gatheringSeries.kind, kind))
    .limit(1);
  const [one] = await ctx.db.select({ kind: gathering.kind }).from(gathering).where(eq(gathering.kind, kind)).limit(1);
  return series !== undefined || one !== undefined;
}

async function isCounted(ctx: ReadContext): Promise<boolean> {
  const { gathering } = gatheringTables(ctx);
  const rows = await ctx.db.select({ id: gathering.id }).from(gathering).where(eq(gathering.status, "held")).limit(1);
  return rows.length > 0;
}

/** What the calendar would lose: kinds that gatherings have, bands in which somebody was counted. */
export const gatheringsConfigurationCheck: ConfigurationCheck = async (ctx, next) => {
  const [before, after] = [ctx.config.section(gatheringsConfig), next.section(gatheringsConfig)];
  const issues: FieldIssue[] = [];
  for (const term of removed(before.kinds, after.kinds)) {
    if (await isUsed(ctx, term))
      issues.push({ path: ["gatherings", "kinds"], code: "gatherings:issue.kindInUse", params: { term } });
  }
  const bands = removed(before.bands, after.bands);
  if (bands.length > 0 && (await isCounted(ctx)))
    for (const term of bands)
      issues.push({ path: ["gatherings", "bands"], code: "gatherings:issue.bandInUse", params: { term } });
  return issues;
};
