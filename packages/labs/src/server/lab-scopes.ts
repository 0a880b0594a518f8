import type { ScopeSource } from "@trama/directory/server";
import { municipalityOf, territoryConfig } from "@trama/territory";
import { asc } from "drizzle-orm";
import { labTables } from "./tables.js";

/** A role may be over a lab: its conductor's. */
export const labScopes: ScopeSource = {
  kind: "lab",
  async list(ctx) {
    const { lab } = labTables(ctx);
    const territory = ctx.config.section(territoryConfig);
    const rows = await ctx.db
      .select({ id: lab.id, slug: lab.slug, name: lab.name, municipality: lab.municipality })
      .from(lab)
      .orderBy(asc(lab.name), asc(lab.id));
    return rows.map(({ id, slug, name, municipality }) => ({
      ref: { kind: "lab", id },
      slug,
      name,
      municipality: municipalityOf(territory, municipality)?.name ?? null,
    }));
  },
};
