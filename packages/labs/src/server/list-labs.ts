import { containing, keyset, type ReadContext, readVerb } from "@trama/database";
import type { OrganisationId } from "@trama/directory";
import { listQuery, NotFound, type Page } from "@trama/kernel";
import { and, eq, inArray, or, type SQL } from "drizzle-orm";
import { z } from "zod";
import type { RuledDossier } from "../dossier.js";
import { LabId } from "../lab-id.js";
import type { Lab, LabSummary } from "../lab-view.js";
import { phases } from "../phase.js";
import { scopedLab, viewSummary } from "../views.js";
import { labOf } from "./change-lab.js";
import { dossierOf, dossiersOf, ruled } from "./dossiers.js";
import { withCalendars } from "./lab-calendars.js";
import { labTables } from "./tables.js";

export const ListLabs = listQuery(["name", "-name", "municipality", "-municipality", "phase", "-phase"], {
  search: z.string().max(100).optional().meta({ description: "Parte del nome" }),
  municipality: z.string().max(6).optional().meta({ description: "Codice ISTAT del Comune" }),
  phase: z.enum(phases).optional().meta({ description: "Fase" }),
});

/** The labs of the actor's scope: all, none, or an SQL condition for those that the role assignments name. */
export function labsInScope(ctx: ReadContext, verb: string): SQL | "all" | "none" {
  const scope = ctx.may.scopeOf(verb);
  if (scope.reach !== "own") return scope.reach;
  const { lab, labLead, labPartner } = labTables(ctx);
  const organisations = (scope.ids["organisation"] ?? []) as OrganisationId[];
  const led = ctx.db.select({ id: labLead.labId }).from(labLead).where(inArray(labLead.organisationId, organisations));
  const joined = ctx.db
    .select({ id: labPartner.labId })
    .from(labPartner)
    .where(inArray(labPartner.organisationId, organisations));
  const named = inArray(lab.id, (scope.ids["lab"] ?? []) as LabId[]);
  return or(named, inArray(lab.id, led), inArray(lab.id, joined)) ?? named;
}

function inScope(ctx: ReadContext, verb: string): SQL | undefined {
  const scope = labsInScope(ctx, verb);
  if (scope === "none") throw new NotFound();
  return scope === "all" ? undefined : scope;
}

/** The labs that the actor may see. */
export const listLabs = readVerb("listLabs", ListLabs, async (ctx, query): Promise<Page<LabSummary>> => {
  const { lab } = labTables(ctx);
  const keys = keyset({ name: lab.name, municipality: lab.municipality, phase: lab.phase }, lab.id, query);
  const rows = await ctx.db
    .select()
    .from(lab)
    .where(
      and(
        keys.where,
        inScope(ctx, "listLabs"),
        query.search === undefined ? undefined : containing(lab.name, query.search),
        query.municipality === undefined ? undefined : eq(lab.municipality, query.municipality),
        query.phase === undefined ? undefined : eq(lab.phase, query.phase),
      ),
    )
    .orderBy(...keys.orderBy)
    .limit(keys.limit);
  const sortedBy = (row: (typeof rows)[number]) => ({
    name: row.name,
    municipality: row.municipality,
    phase: row.phase,
  });
  const key = (query.sort ?? "name").replace("-", "") as keyof ReturnType<typeof sortedBy>;
  const page = keys.page(rows, (row) => ({ value: sortedBy(row)[key], id: row.id }));
  const visible = ruled(ctx, await dossiersOf(ctx, page.items)).filter((one) => mayList(ctx, one));
  const told = await withCalendars(ctx, visible);
  return { items: told.map((one) => viewSummary(one, ctx.today)), nextCursor: page.nextCursor };
});

/** The SQL scope also finds past leads and partners: the record itself has the last word. */
function mayList(ctx: ReadContext, lab: RuledDossier): boolean {
  return ctx.may.mayOn("listLabs", scopedLab(lab, ctx.today));
}

/** One lab, whole. */
export const readLab = readVerb("readLab", z.strictObject({ id: LabId }), async (ctx, { id }): Promise<Lab> => {
  const dossier = await dossierOf(ctx, id);
  if (!ctx.may.mayOn("readLab", scopedLab(dossier, ctx.today))) throw new NotFound();
  return labOf(ctx, dossier);
});
