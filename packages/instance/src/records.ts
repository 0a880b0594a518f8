import { RegisterOrganisation, RegisterPerson, slugOf } from "@trama/directory";
import { OpenSeries } from "@trama/gatherings";
import { RecordObservation, SetTarget } from "@trama/indicators";
import { LocalDate } from "@trama/kernel";
import { LoadHub } from "@trama/labs";
import { LoadLab } from "@trama/labs/server";
import { provenance } from "@trama/territory";
import { z } from "zod";

export const recordsFormat = "trama-records/1";

const ref = z.string().regex(/^[a-z0-9-]{1,80}$/);

const OrganisationRecord = z.strictObject({ ref, ...RegisterOrganisation.shape });
const PersonRecord = z.strictObject({
  ref,
  ...RegisterPerson.omit({ positions: true }).shape,
  positions: z
    .array(
      z.strictObject({ organisation: ref, title: z.string().min(1).max(160), code: z.string().max(60).optional() }),
    )
    .default([]),
});

const { src, note, ...labFacts } = LoadLab.omit({
  slug: true,
  leadOrganisationId: true,
  leadPersonId: true,
  partnerIds: true,
}).shape;
/** A series of a lab as records state it; without a first day it begins when the territory is founded. */
const OpeningRecord = OpenSeries.omit({ owner: true, operators: true }).extend({
  from: LocalDate.nullable().default(null),
});
const LabRecord = z.strictObject({
  slug: LoadLab.shape.slug,
  ...labFacts,
  leadOrganisation: ref.nullable().default(null),
  leadPerson: ref.nullable().default(null),
  partners: z.array(ref).default([]),
  openings: z.array(OpeningRecord).optional(),
  src,
  note,
});

const unchanging = { scope: true } as const;
/** What the territory hoped for and had seen before it began here: of the whole of it, first and only revision. */
const TargetRecord = SetTarget.omit({ ...unchanging, revision: true, reason: true }).extend({
  src: provenance.src,
  note: provenance.note,
});
const ObservationRecord = RecordObservation.omit({ ...unchanging, record: true }).extend({
  src: provenance.src,
  note: provenance.note,
});

const HubRecord = LoadHub.omit({ labIds: true }).extend({ labs: z.array(LoadLab.shape.slug).default([]) });

/** What a territory's records begin with: organisations, people as posts, labs, hubs, what one hoped for and had seen. They point at one another by `ref`. */
export const OpeningRecords = z
  .strictObject({
    format: z.literal(recordsFormat),
    organisations: z.array(OrganisationRecord).default([]),
    people: z.array(PersonRecord).default([]),
    labs: z.array(LabRecord).default([]),
    hubs: z.array(HubRecord).default([]),
    targets: z.array(TargetRecord).default([]),
    observations: z.array(ObservationRecord).default([]),
  })
  .superRefine(({ organisations, people, labs, hubs }, ctx) => {
    const known = { organisations: new Set<string>(), people: new Set<string>() };
    const add = (set: Set<string>, value: string, path: (string | number)[]) => {
      if (set.has(value))
        ctx.addIssue({ code: "custom", path, params: { message: "territory:issue.duplicate", value } });
      set.add(value);
    };
    for (const [at, one] of organisations.entries()) add(known.organisations, one.ref, ["organisations", at, "ref"]);
    for (const [at, one] of people.entries()) add(known.people, one.ref, ["people", at, "ref"]);
    const slugs = new Set<string>();
    for (const [at, one] of labs.entries()) add(slugs, slugOf(one.slug), ["labs", at, "slug"]);
    const need = (set: ReadonlySet<string>, value: string | null, message: string, path: (string | number)[]) => {
      if (value !== null && !set.has(value)) ctx.addIssue({ code: "custom", path, params: { message } });
    };
    const { organisations: orgs, people: persons } = known;
    for (const [at, one] of people.entries()) {
      for (const [index, { organisation }] of one.positions.entries()) {
        need(orgs, organisation, "directory:issue.unknownOrganisation", [
          "people",
          at,
          "positions",
          index,
          "organisation",
        ]);
      }
    }
    for (const [at, one] of labs.entries()) {
      need(orgs, one.leadOrganisation, "directory:issue.unknownOrganisation", ["labs", at, "leadOrganisation"]);
      need(persons, one.leadPerson, "directory:issue.unknownPerson", ["labs", at, "leadPerson"]);
      for (const [index, partner] of one.partners.entries())
        need(orgs, partner, "directory:issue.unknownOrganisation", ["labs", at, "partners", index]);
    }
    for (const [at, one] of hubs.entries()) {
      for (const [index, slug] of one.labs.entries())
        need(slugs, slugOf(slug), "labs:issue.unknownLab", ["hubs", at, "labs", index]);
    }
  });
export type OpeningRecords = z.output<typeof OpeningRecords>;
