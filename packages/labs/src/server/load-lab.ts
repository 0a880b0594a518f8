import { writeVerb } from "@trama/database";
import { freeSlug, OrganisationId, PersonId } from "@trama/directory";
import { NotFound, newId } from "@trama/kernel";
import { provenance } from "@trama/territory";
import { z } from "zod";
import { type LabId, labFacts, OpenLab } from "../lab.js";
import { phases } from "../phase.js";
import { dossierOf } from "./dossiers.js";
import { checkFacts } from "./lab-checks.js";
import { labTables } from "./tables.js";

const place = z.strictObject({
  name: z.string().min(1).max(120),
  address: z.string().max(200).nullable().default(null),
  lat: z.number().nullable().default(null),
  lon: z.number().nullable().default(null),
});

/** A lab as opening records state it: with its phase, and nothing known of dates. */
export const LoadLab = z.strictObject({
  ...labFacts,
  slug: OpenLab.shape.name,
  phase: z.enum(phases),
  mainPlace: place.nullable().default(null),
  linkedPlaces: z.array(place).default([]),
  leadOrganisationId: OrganisationId.nullable().default(null),
  leadPersonId: PersonId.nullable().default(null),
  partnerIds: z.array(OrganisationId).default([]),
  src: provenance.src.nullable().default(null),
  note: provenance.note.nullable().default(null),
});

/** Loads one lab of the opening records. Its phase is marked to be confirmed: the record does not say since when. */
export const loadLab = writeVerb("loadLab", LoadLab, async (ctx, given): Promise<LabId> => {
  if (!ctx.may.may("loadLab")) throw new NotFound();
  const {
    slug: wanted,
    phase,
    mainPlace,
    linkedPlaces,
    leadOrganisationId,
    leadPersonId,
    partnerIds,
    src,
    note,
    ...facts
  } = given;
  checkFacts(ctx, facts);
  const { lab, labPhase, labPlace, labLead, labPartner } = labTables(ctx);
  const taken = await ctx.db.select({ slug: lab.slug }).from(lab);
  const slug = freeSlug(wanted, new Set(taken.map((row) => row.slug)));
  const labId = newId<"lab">();
  const open = { labId, from: null, to: null };
  const trace = { reason: null, author: null };
  await ctx.db
    .insert(lab)
    .values({ id: labId, slug, version: 1, phase, src: src ?? null, note: note ?? null, ...facts });
  await ctx.db
    .insert(labPhase)
    .values({ id: newId<"labPhase">(), labId, phase, since: null, toConfirm: true, ...trace });
  const places = [
    ...(mainPlace ? [{ kind: "main" as const, ...mainPlace }] : []),
    ...linkedPlaces.map((one) => ({ kind: "linked" as const, ...one })),
  ];
  for (const one of places)
    await ctx.db.insert(labPlace).values({ id: newId<"labPlace">(), ...open, ...one, ...trace });
  if (leadOrganisationId ?? leadPersonId) {
    await ctx.db.insert(labLead).values({
      id: newId<"labLead">(),
      ...open,
      organisationId: leadOrganisationId,
      personId: leadPersonId,
      ...trace,
    });
  }
  for (const organisationId of partnerIds) {
    await ctx.db.insert(labPartner).values({ id: newId<"labPartner">(), ...open, organisationId, contribution: null });
  }
  const { system: _system, calendar: _calendar, ...loaded } = await dossierOf(ctx, labId);
  await ctx.record({ ref: { kind: "lab", id: labId }, before: null, after: loaded });
  return labId;
});
