import { OrganisationId, PersonId } from "@trama/directory";
import { ReleasedCount } from "@trama/disclosure";
import { LocalDate, pageOf, severities } from "@trama/kernel";
import { z } from "zod";
import { Collaborator } from "./collaborator.js";
import { HandoverView } from "./hand-over.js";
import { allHistoryKinds } from "./history-kinds.js";
import { HubId } from "./hub.js";
import { LabPlace, labFacts } from "./lab.js";
import { LabId } from "./lab-id.js";
import { LabTranslation } from "./languages.js";
import { MicroNetwork } from "./micro-network.js";
import { DeclaredCollaborators, StableCollaborators } from "./people-counts.js";
import { phases } from "./phase.js";

const OrganisationName = z.object({ id: OrganisationId, name: z.string() });
const PersonName = z.object({ id: PersonId, name: z.string(), nameToEnter: z.boolean() });

/** One protocol item of a lab: there or missing, and what shows it. */
export const ItemView = z
  .object({
    code: z.string(),
    it: z.string(),
    en: z.string(),
    rule: z.string(),
    met: z.boolean(),
    detail: z.string().nullable(),
  })
  .meta({ id: "ProtocolItemState" });
export type ItemView = z.output<typeof ItemView>;

export const Completeness = z
  .object({
    version: z.number().int(),
    from: LocalDate,
    met: z.number().int(),
    total: z.number().int(),
    items: z.array(ItemView),
  })
  .meta({ id: "Completeness" });
export type Completeness = z.output<typeof Completeness>;

/** What about a lab needs somebody, with a message key of this package. */
export const attentionCodes = [
  "withoutLeadOrganisation",
  "withoutLeadPerson",
  "leadNameToEnter",
  "withoutMainPlace",
  "phaseToConfirm",
  "microNetworkToConfirm",
  "itemsMissing",
  "reachToDeclare",
] as const;
export const Attention = z
  .object({ code: z.enum(attentionCodes), severity: z.enum(severities), count: z.number().int().nullable() })
  .meta({ id: "Attention" });
export type Attention = z.output<typeof Attention>;

const common = {
  id: LabId,
  slug: z.string(),
  version: z.number().int(),
  name: z.string(),
  fullName: z.string().nullable(),
  municipality: z.object({ istat: z.string(), name: z.string() }),
  neighbourhood: z.string().nullable(),
  diffuse: z.boolean(),
  published: z.boolean(),
  system: z.string(),
  phase: z.enum(phases),
  phaseSince: LocalDate.nullable(),
  phaseToConfirm: z.boolean(),
  mainPlace: LabPlace.nullable(),
  leadOrganisation: OrganisationName.nullable(),
  leadPerson: PersonName.nullable(),
  attention: z.array(Attention),
};

/** A lab in a list. */
export const LabSummary = z
  .object({ ...common, protocol: z.object({ met: z.number().int(), total: z.number().int() }) })
  .meta({ id: "LabSummary" });
export type LabSummary = z.output<typeof LabSummary>;
export const LabPage = pageOf(LabSummary);

/** One line of a lab's history. Each kind uses what it needs: a name, a phase, how many people. */
export const HistoryEntry = z
  .object({
    on: LocalDate.nullable(),
    kind: z.enum(allHistoryKinds),
    /** A name, or the code of a protocol item. */
    subject: z.string().nullable(),
    phase: z.enum(phases).nullable(),
    /** People counted one by one. */
    count: ReleasedCount.nullable(),
    /** People as declared. */
    people: ReleasedCount.nullable(),
    helpers: ReleasedCount.nullable(),
    reason: z.string().nullable(),
    /** Who recorded it, for those who run the lab. */
    author: z.string().nullable(),
  })
  .meta({ id: "HistoryEntry" });
export type HistoryEntry = z.output<typeof HistoryEntry>;

/** A lab, whole, for the people who work with it. */
export const Lab = z
  .object({
    ...common,
    description: labFacts.description,
    howToJoin: labFacts.howToJoin,
    translations: z.array(LabTranslation),
    activities: labFacts.activities,
    entryThemes: labFacts.entryThemes,
    outreachTools: labFacts.outreachTools,
    channels: labFacts.channels,
    resources: labFacts.resources,
    linkedPlaces: z.array(LabPlace),
    partners: z.array(
      OrganisationName.extend({
        contribution: z.string().nullable(),
        from: LocalDate.nullable(),
        to: LocalDate.nullable(),
      }),
    ),
    protocol: Completeness,
    nextPhases: z.array(z.object({ phase: z.enum(phases), missing: z.array(z.string()) })),
    /** How many collaborate stably today, from the record. */
    stableCollaborators: StableCollaborators,
    /** How many collaborate, as it was last declared. Never added to the count of the record. */
    declaredCollaborators: DeclaredCollaborators.nullable(),
    /** Who collaborates now, one by one: only for those who run the lab. */
    collaborators: z.array(Collaborator),
    hubs: z.array(
      z.object({
        id: HubId,
        name: z.string(),
        address: z.string().nullable(),
        from: LocalDate.nullable(),
        to: LocalDate.nullable(),
      }),
    ),
    /** What the last handover left to do, while it is recent: only for those who run the lab. */
    handover: HandoverView.nullable(),
    microNetworks: z.array(MicroNetwork),
    history: z.array(HistoryEntry),
    src: z.string().nullable(),
    note: z.string().nullable(),
    /** The verbs that the reader may use on this lab. */
    may: z.array(z.string()),
  })
  .meta({ id: "Lab" });
export type Lab = z.output<typeof Lab>;

/** A lab as everybody may see it: no person's name. */
export const PublicLab = z
  .object({
    slug: z.string(),
    name: z.string(),
    fullName: z.string().nullable(),
    municipality: z.object({ istat: z.string(), name: z.string() }),
    neighbourhood: z.string().nullable(),
    diffuse: z.boolean(),
    system: z.string(),
    phase: z.enum(phases),
    description: z.string().nullable(),
    howToJoin: z.string().nullable(),
    translations: z.array(LabTranslation),
    activities: z.array(z.string()),
    entryThemes: z.array(z.string()),
    channels: labFacts.channels,
    mainPlace: LabPlace.nullable(),
    linkedPlaces: z.array(LabPlace),
    leadOrganisation: z.object({ name: z.string(), web: z.string().nullable() }).nullable(),
    partners: z.array(z.string()),
  })
  .meta({ id: "PublicLab" });
export type PublicLab = z.output<typeof PublicLab>;
