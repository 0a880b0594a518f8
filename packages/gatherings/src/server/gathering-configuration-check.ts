import type { ReadContext } from "@trama/database";
import type { FieldIssue } from "@trama/kernel";
import type { ConfigurationUse } from "@trama/territory";
import type { ConfigurationCheck, UseSource } from "@trama/territory/server";
import { count, eq } from "drizzle-orm";
import { gatheringsConfig } from "../config.js";
import { gatheringTables } from "./tables.js";

async function usersOf(ctx: ReadContext, kind: string): Promise<{ gatherings: number; series: number }> {
  const { gathering, gatheringSeries } = gatheringTables(ctx);
  const [gatherings] = await ctx.db.select({ count: count() }).from(gathering).where(eq(gathering.kind, kind));
  const [series] = await ctx.db.select({ count: count() }).from(gatheringSeries).where(eq(gatheringSeries.kind, kind));
  return { gatherings: gatherings?.count ?? 0, series: series?.count ?? 0 };
}

/** How many gatherings and series are of each kind. */
export const gatheringUseSource: UseSource = async (ctx) => {
  const uses: ConfigurationUse[] = [];
  for (const { code, it, en } of ctx.config.section(gatheringsConfig).kinds) {
    const users = await usersOf(ctx, code);
    const told = { path: `gatherings.kinds.${code}`, name: en === undefined ? { it } : { it, en } };
    if (users.gatherings > 0) uses.push({ ...told, what: "gatherings:use.gatherings", count: users.gatherings });
    if (users.series > 0) uses.push({ ...told, what: "gatherings:use.series", count: users.series });
  }
  return uses;
};

/** What gatherings would lose: their kind. A band stays whether it was counted or not: the counts are not looked through. */
export const gatheringConfigurationCheck: ConfigurationCheck = async (ctx, next) => {
  const [before, after] = [ctx.config.section(gatheringsConfig), next.section(gatheringsConfig)];
  const issues: FieldIssue[] = [];
  const gone = (field: "kinds" | "bands") =>
    before[field].filter(({ code }) => !after[field].some((term) => term.code === code));
  for (const { it, code } of gone("kinds")) {
    const users = await usersOf(ctx, code);
    const params = { term: it, count: users.gatherings + users.series };
    if (params.count > 0) issues.push({ path: ["gatherings", "kinds"], code: "gatherings:issue.kindInUse", params });
  }
  for (const { it } of gone("bands"))
    issues.push({ path: ["gatherings", "bands"], code: "gatherings:issue.bandStays", params: { term: it } });
  return issues;
};
