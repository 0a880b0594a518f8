import type { HasKit, ReadContext, Reader } from "@trama/database";
import { directoryTables } from "@trama/directory/tables";
import { NotFound } from "@trama/kernel";
import { municipalityOf, territoryConfig } from "@trama/territory";
import { asc, eq, inArray } from "drizzle-orm";
import { labsConfig } from "../config.js";
import type { Dossier, LeadEntry, RuledDossier } from "../dossier.js";
import { noCalendar } from "../lab-calendar.js";
import type { LabId } from "../lab-id.js";
import { systemFor } from "../lab-system.js";
import { hubTables } from "./hub-tables.js";
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
  const rows = await at.db
    .select({ partner: labPartner, name: organisation.name })
    .from(labPartner)
    .innerJoin(organisation, eq(organisation.id, labPartner.organisationId))
    .where(inArray(labPartner.labId, [...ids]))
    .orderBy(asc(organisation.name), asc(labPartner.id));
  return rows.map(({ partner, name }) => ({ ...partner, name }));
}

async function collaboratorsOf(at: At, ids: readonly LabId[]) {
  const { collaborator } = labTables(at);
  const { person } = directoryTables(at);
  const rows = await at.db
    .select({ collaborator, name: person.name })
    .from(collaborator)
    .leftJoin(person, eq(person.id, collaborator.personId))
    .where(inArray(collaborator.labId, [...ids]))
    .orderBy(asc(collaborator.number));
  return rows.map(({ collaborator: { personId, ...row }, name }) => ({
    ...row,
    person: personId !== null && name !== null ? { id: personId, name } : null,
  }));
}

async function networksOf(at: At, ids: readonly LabId[]) {
  const { microNetwork, declaredReach } = labTables(at);
  const networks = await at.db
    .select()
    .from(microNetwork)
    .where(inArray(microNetwork.labId, [...ids]))
    .orderBy(asc(microNetwork.id));
  const declared = await at.db
    .select()
    .from(declaredReach)
    .where(inArray(declaredReach.labId, [...ids]))
    .orderBy(asc(declaredReach.on), asc(declaredReach.id));
  return networks.map((network) => ({
    ...network,
    declared: declared
      .filter(({ microNetworkId }) => microNetworkId === network.id)
      .map(({ id, on, people, helpers, note, author }) => ({ id, on, people, helpers, note, author })),
  }));
}

async function hubsOf(at: At, ids: readonly LabId[]) {
  const { hub, hubLab } = hubTables(at);
  const rows = await at.db
    .select({ link: hubLab, name: hub.name, address: hub.address })
    .from(hubLab)
    .innerJoin(hub, eq(hub.id, hubLab.hubId))
    .where(inArray(hubLab.labId, [...ids]))
    .orderBy(asc(hub.name), asc(hubLab.id));
  return rows.map(({ link, name, address }) => ({ ...link, name, address }));
}

/** The dossiers of these labs, in the order given: one query for each kind of fact, however many labs. */
export async function dossiersOf(at: At, labs: readonly LabRow[]): Promise<Dossier[]> {
  const ids = labs.map(({ id }) => id);
  if (ids.length === 0) return [];
  const { labPhase, labPlace, labDeclaration, collaboratorCount } = labTables(at);
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
  const [leads, partners] = [await leadsOf(at, ids), await partnersOf(at, ids)];
  const [collaborators, networks, hubs] = [
    await collaboratorsOf(at, ids),
    await networksOf(at, ids),
    await hubsOf(at, ids),
  ];
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
      collaborators: mine(collaborators),
      microNetworks: mine(networks),
      hubs: mine(hubs),
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
