import type { ReadContext } from "@trama/database";
import type { OrganisationId } from "@trama/directory";
import type { OwnerFacts, OwnerSource } from "@trama/gatherings/server";
import { and, eq, inArray, ne } from "drizzle-orm";
import type { RuledDossier } from "../dossier.js";
import type { LabId } from "../lab.js";
import { standing } from "../protocol.js";
import { scopedLab } from "../views.js";
import { dossiersOf, ruled } from "./dossiers.js";
import { labTables } from "./tables.js";

function ownerOf(ctx: ReadContext, lab: RuledDossier): OwnerFacts {
  const { mainPlace } = standing(lab, ctx.today);
  const last = lab.phases.at(-1);
  const closed = last?.phase === "closed";
  const published = lab.published && !closed;
  return {
    view: {
      ref: { kind: "lab", id: lab.id },
      title: lab.name,
      municipality: { istat: lab.municipality, name: lab.municipalityName },
      place: mainPlace && { name: mainPlace.name, address: mainPlace.address },
      path: `/laboratori/${lab.id}`,
      publicPath: published ? `/laboratori/${lab.slug}` : null,
    },
    published,
    within: scopedLab(lab, ctx.today).within ?? [],
    until: closed ? (last.since ?? ctx.today) : null,
  };
}

/** Labs hold gatherings: what a gathering's screens, permissions and calendars need to know of them. */
export const labOwners: OwnerSource = {
  kind: "lab",
  async describe(ctx, ids) {
    const { lab } = labTables(ctx);
    const rows = await ctx.db
      .select()
      .from(lab)
      .where(inArray(lab.id, ids as LabId[]));
    return new Map(ruled(ctx, await dossiersOf(ctx, rows)).map((one) => [one.id, ownerOf(ctx, one)]));
  },
  async idsIn(ctx, municipality) {
    const { lab } = labTables(ctx);
    const rows = await ctx.db.select({ id: lab.id }).from(lab).where(eq(lab.municipality, municipality));
    return rows.map(({ id }) => id);
  },
  async idsWithin(ctx, ids) {
    const { labLead, labPartner } = labTables(ctx);
    const organisations = (ids["organisation"] ?? []) as OrganisationId[];
    if (organisations.length === 0) return [];
    const led = await ctx.db
      .select({ id: labLead.labId })
      .from(labLead)
      .where(inArray(labLead.organisationId, organisations));
    const joined = await ctx.db
      .select({ id: labPartner.labId })
      .from(labPartner)
      .where(inArray(labPartner.organisationId, organisations));
    return [...new Set([...led, ...joined].map(({ id }) => id))];
  },
  async publishedIds(ctx) {
    const { lab } = labTables(ctx);
    const rows = await ctx.db
      .select({ id: lab.id })
      .from(lab)
      .where(and(eq(lab.published, true), ne(lab.phase, "closed")));
    return rows.map(({ id }) => id);
  },
};
