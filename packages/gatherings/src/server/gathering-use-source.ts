import type { ReadContext } from "@trama/database";
import type { ConfigurationUse } from "@trama/territory";
import type { UseSource } from "@trama/territory/server";
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
