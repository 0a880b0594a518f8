import { readVerb } from "@trama/database";
import { holdsOn } from "@trama/kernel";
import { asc, eq } from "drizzle-orm";
import { z } from "zod";
import type { PublicHub } from "../hub.js";
import { hubTables } from "./hub-tables.js";
import { labsOfHubs, shownHub } from "./hub-views.js";

/** The hubs that the territory shows to everybody and that are open today, by name, with the labs shown to everybody. */
export const listPublicHubs = readVerb("listPublicHubs", z.strictObject({}), async (ctx): Promise<PublicHub[]> => {
  const { hub } = hubTables(ctx);
  const rows = await ctx.db.select().from(hub).where(eq(hub.published, true)).orderBy(asc(hub.name), asc(hub.id));
  const open = rows.filter((row) => holdsOn(row, ctx.today));
  const links = await labsOfHubs(ctx, open);
  return open.map((row) => ({
    ...shownHub(ctx, row),
    labs: links
      .filter(({ hubId, row: lab }) => hubId === row.id && lab.published && lab.phase !== "closed")
      .map(({ row: lab }) => ({ slug: lab.slug, name: lab.name })),
  }));
});
