import type { HasKit, ReadContext, Reader } from "@trama/database";
import { directoryTables } from "@trama/directory/tables";
import { NotFound } from "@trama/kernel";
import { municipalityOf, territoryConfig } from "@trama/territory";
import { asc, eq, inArray } from "drizzle-orm";
import { labsConfig } from "../config.js";
import type { Dossier, LeadEntry, RuledDossier } from "../dossier.js";
import type { LabId } from "../lab.js";
import { noCalendar } from "../lab-calendar.js";
import { systemFor } from "../lab-system.js";
import { withCalendars } from "./lab-calendars.js";
import { labTables } from "./tables.js";

type At = HasKit & { db: Reader };
type LabRow = ReturnType<typeof labTables>["lab"]["$inferSelect"];

async function leadsOf(at: At, ids: readonly LabId[]): Promise<(LeadEntry & { labId: LabId })[]> {
  const { labLead } = labTables(at);
  const { organisation, person } = directoryTables(at);
  const rows = await at.db
    .select({ lead: labLead, organisation, person })
    .from(labLead)
    .leftJoin(organisation, eq(organisation.id, labLead.organisationId))
    .leftJoin(person, eq(person.id, labLead.personId))
    .where(inArray(labLead.labId, [...ids]))
    .orderBy(asc(labLead.id));
  return rows.map(({ lead, organisation: led, person: leader }) => ({
    ...lead,
    organisation: led && { id: led.id, name: led.name, web: led.web },
    person: leader && { id: leader.id, name: leader.name, nameToEnter: leader.nameToEnter },
  }));
}

async function partnersOf(at: At, ids: readonly LabId[]) {
  const { labPartner } = labTables(at);
  const { organisation } = directoryTables(at);
  const { labId, contribution, from, to } = labPartner;
  return await at.db
    .select({ labId, id: organisation.id, name: organisation.name, contribution, from, to })
    .from(labPartner)
    .innerJoin(organisation, eq(organisation.id, labPartner.organisationId))
    .where(inArray(labPartner.labId, [...ids]))
    .orderBy(asc(organisation.name), asc(labPartner.id));
}

/** The dossiers of these labs, in the order given: one query for each kind of fact, however many labs. */
export async function dossiersOf(at: At, labs: readonly LabRow[]): Promise<Dossier[]> {
  const ids = labs.map(({ id }) => id);
  if (ids.length === 0) return [];
  const { labPhase, labPlace, labDeclaration, collaboratorCount, microNetwork } = labTables(at);
  const phases = await at.db.select().from(labPhase).where(inArray(labPhase.labId, ids)).orderBy(asc(labPhase.id));
  const places = await at.db.select().from(labPlace).where(inArray(labPlace.labId, ids)).orderBy(asc(labPlace.id));
  const declarations = await at.db
    .select()
    .from(labDeclaration)
    .where(inArray(labDeclaration.labId, ids))
    .orderBy(asc(labDeclaration.id));
  const counts = await at.db
    .select()
    .from(collaboratorCount)
    .where(inArray(collaboratorCount.labId, ids))
    .orderBy(asc(collaboratorCount.on), asc(collaboratorCount.id));
  const networks = await at.db
    .select()
    .from(microNetwork)
    .where(inArray(microNetwork.labId, ids))
    .orderBy(asc(microNetwork.id));
  const leads = await leadsOf(at, ids);
  const partners = await partnersOf(at, ids);
  return labs.map(({ phase: _phase, ...lab }) => {
    const mine = <T extends { labId: LabId }>(rows: readonly T[]) =>
      rows.filter(({ labId }) => labId === lab.id).map(({ labId: _labId, ...row }) => row);
    return {
      ...lab,
      phases: mine(phases),
      places: mine(places),
      leads: mine(leads),
      partners: mine(partners),
      declarations: mine(declarations),
      collaboratorCounts: mine(counts),
      microNetworks: mine(networks),
    };
  });
}

/** Adds to dossiers the lab system and the municipality that the configuration in force gives them. */
export function ruled(ctx: Pick<ReadContext, "config">, dossiers: readonly Dossier[]): RuledDossier[] {
  const territory = ctx.config.section(territoryConfig);
  const section = ctx.config.section(labsConfig);
  return dossiers.map((dossier) => ({
    ...dossier,
    calendar: noCalendar,
    system: systemFor(territory, section, dossier.municipality),
    municipalityName: municipalityOf(territory, dossier.municipality)?.name ?? dossier.municipality,
  }));
}

/** One lab, or NotFound. */
export async function dossierOf(ctx: ReadContext, id: LabId): Promise<RuledDossier> {
  const { lab } = labTables(ctx);
  const rows = await ctx.db.select().from(lab).where(eq(lab.id, id));
  const [dossier] = await withCalendars(ctx, ruled(ctx, await dossiersOf(ctx, rows)));
  if (!dossier) throw new NotFound();
  return dossier;
}
