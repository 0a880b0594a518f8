import { readVerb } from "@trama/database";
import { NotFound } from "@trama/kernel";
import { and, asc, eq, ne } from "drizzle-orm";
import { z } from "zod";
import { type LabSystem, labsConfig } from "../config.js";
import type { PublicLab } from "../lab-view.js";
import { viewPublicLab } from "../views.js";
import { dossiersOf, ruled } from "./dossiers.js";
import { labTables } from "./tables.js";

/** The labs that the territory shows to everybody, by name; closed ones are not shown. */
export const listPublicLabs = readVerb("listPublicLabs", z.strictObject({}), async (ctx): Promise<PublicLab[]> => {
  const { lab } = labTables(ctx);
  const rows = await ctx.db
    .select()
    .from(lab)
    .where(and(eq(lab.published, true), ne(lab.phase, "closed")))
    .orderBy(asc(lab.name), asc(lab.id));
  return ruled(ctx, await dossiersOf(ctx, rows)).map((one) => viewPublicLab(one, ctx.today));
});

/** One lab of those shown to everybody, by its address. */
export const readPublicLab = readVerb(
  "readPublicLab",
  z.strictObject({ slug: z.string().max(80) }),
  async (ctx, { slug }): Promise<PublicLab> => {
    const { lab } = labTables(ctx);
    const rows = await ctx.db
      .select()
      .from(lab)
      .where(and(eq(lab.slug, slug), eq(lab.published, true), ne(lab.phase, "closed")));
    const [found] = ruled(ctx, await dossiersOf(ctx, rows));
    if (!found) throw new NotFound();
    return viewPublicLab(found, ctx.today);
  },
);

/** How the labs of each area live, the vocabularies that their forms use and the languages that texts are written in. */
export const listLabSystems = readVerb("listLabSystems", z.strictObject({}), (ctx) => {
  const { declared: _declared, ...rules } = ctx.config.section(labsConfig);
  return Promise.resolve(rules satisfies { systems: LabSystem[] });
});
