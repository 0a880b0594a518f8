import { type WriteContext, writeVerb } from "@trama/database";
import { type OrganisationId, type PersonId, slugOf } from "@trama/directory";
import { registerOrganisation, registerPerson } from "@trama/directory/server";
import { wholeTerritory } from "@trama/indicators";
import { Conflict } from "@trama/kernel";
import type { LabId } from "@trama/labs";
import { loadHub, loadLab } from "@trama/labs/server";
import { configurationOf } from "@trama/territory";
import { adoptConfiguration, configurationInForce } from "@trama/territory/server";
import { z } from "zod";
import { OpeningRecords } from "./records.js";
import { ConfigurationDocument } from "./sections.js";
import { instanceTables } from "./tables.js";
import { verbs } from "./verbs.js";

const FoundInstance = z.strictObject({
  document: ConfigurationDocument,
  records: OpeningRecords,
  demonstration: z.boolean(),
});

function found<T>(known: ReadonlyMap<string, T>, ref: string): T {
  const value = known.get(ref);
  if (value === undefined)
    throw new Error(`The opening records point at ${ref}, which their schema should have refused`);
  return value;
}

async function loadRecords(ctx: WriteContext, records: OpeningRecords): Promise<void> {
  const { organisations, people, labs, hubs, targets, observations } = records;
  const organisationIds = new Map<string, OrganisationId>();
  const personIds = new Map<string, PersonId>();
  for (const { ref, ...organisation } of organisations)
    organisationIds.set(ref, (await registerOrganisation(ctx, organisation)).id);
  for (const { ref, positions, ...person } of people) {
    const posts = positions.map(({ organisation, title, code }) => ({
      organisationId: found(organisationIds, organisation),
      title,
      code: code ?? null,
      from: null,
      to: null,
    }));
    personIds.set(ref, (await registerPerson(ctx, { ...person, positions: posts })).id);
  }
  const labIds = new Map<string, LabId>();
  for (const { leadOrganisation, leadPerson, partners, openings, ...lab } of labs) {
    const id = await loadLab(ctx, {
      ...lab,
      leadOrganisationId: leadOrganisation === null ? null : found(organisationIds, leadOrganisation),
      leadPersonId: leadPerson === null ? null : found(personIds, leadPerson),
      partnerIds: partners.map((partner) => found(organisationIds, partner)),
    });
    labIds.set(slugOf(lab.slug), id);
    const owner = { kind: "lab", id };
    for (const { from, ...series } of openings ?? [])
      await verbs.openSeries(ctx, { ...series, owner, operators: [], from: from ?? ctx.today });
  }
  for (const { labs: used, ...hub } of hubs)
    await loadHub(ctx, { ...hub, labIds: used.map((slug) => found(labIds, slugOf(slug))) });
  const first = { scope: wholeTerritory, revision: 0, reason: null };
  for (const { src = null, note = null, ...target } of targets)
    await verbs.setTarget(ctx, { ...target, ...first, src, note });
  for (const { src = null, note = null, ...observation } of observations)
    await verbs.recordObservation(ctx, { ...observation, scope: wholeTerritory, record: null, src, note });
}

/** Makes an empty instance into a territory's: its configuration and its opening records, all or nothing. */
export const foundInstance = writeVerb(
  "foundInstance",
  FoundInstance,
  async (ctx, { document, records, demonstration }): Promise<void> => {
    if (await configurationInForce(ctx)) throw new Conflict("kernel:error.conflict");
    await adoptConfiguration(ctx, { document, effectiveFrom: ctx.today, note: "Configurazione iniziale" });
    const { founding } = instanceTables(ctx);
    await ctx.db.insert(founding).values({ id: 1, at: ctx.now, demonstration });
    await loadRecords({ ...ctx, config: configurationOf(document) }, records);
  },
);
