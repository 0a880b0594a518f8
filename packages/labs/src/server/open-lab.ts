import { writeVerb } from "@trama/database";
import { freeSlug, slugOf } from "@trama/directory";
import { NotFound, newId } from "@trama/kernel";
import { like } from "drizzle-orm";
import { OpenLab } from "../lab.js";
import type { Lab } from "../lab-view.js";
import { authorOf, labOf } from "./change-lab.js";
import { dossierOf } from "./dossiers.js";
import { checkFacts, checkParties } from "./lab-checks.js";
import { labTables } from "./tables.js";

/** Opens a lab, in the phase `planned`, from today. */
export const openLab = writeVerb(
  "openLab",
  OpenLab,
  async (ctx, { mainPlace, leadOrganisationId, leadPersonId, ...facts }): Promise<Lab> => {
    if (!ctx.may.may("openLab")) throw new NotFound();
    checkFacts(ctx, facts);
    await checkParties(ctx, {
      organisationId: { id: leadOrganisationId, field: "leadOrganisationId" },
      personId: { id: leadPersonId, field: "leadPersonId" },
    });
    const { lab, labPhase, labPlace, labLead } = labTables(ctx);
    const taken = await ctx.db
      .select({ slug: lab.slug })
      .from(lab)
      .where(like(lab.slug, `${slugOf(facts.name)}%`));
    const labId = newId<"lab">();
    const trace = { reason: null, author: authorOf(ctx) };
    const slug = freeSlug(facts.name, new Set(taken.map((row) => row.slug)));
    await ctx.db.insert(lab).values({ id: labId, slug, version: 1, phase: "planned", src: null, note: null, ...facts });
    await ctx.db
      .insert(labPhase)
      .values({ id: newId<"labPhase">(), labId, phase: "planned", since: ctx.today, toConfirm: false, ...trace });
    if (mainPlace) {
      await ctx.db
        .insert(labPlace)
        .values({ id: newId<"labPlace">(), labId, kind: "main", ...mainPlace, from: ctx.today, to: null, ...trace });
    }
    if (leadOrganisationId ?? leadPersonId) {
      const lead = { organisationId: leadOrganisationId, personId: leadPersonId };
      await ctx.db
        .insert(labLead)
        .values({ id: newId<"labLead">(), labId, ...lead, from: ctx.today, to: null, ...trace });
    }
    const { system: _system, calendar: _calendar, ...opened } = await dossierOf(ctx, labId);
    await ctx.record({ ref: { kind: "lab", id: labId }, before: null, after: opened });
    return labOf(ctx, await dossierOf(ctx, labId));
  },
);
