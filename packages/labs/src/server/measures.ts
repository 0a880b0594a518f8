import {
  type DerivedDimension,
  type FactReader,
  type FactSource,
  factSource,
  jsonNumber,
  jsonText,
  justAfter,
} from "@trama/database";
import { eq, inArray, isNotNull, sql } from "drizzle-orm";
import { labMeasures, labTranslations } from "../measures.js";
import type { Phase } from "../phase.js";
import { labTables } from "./tables.js";

const openPhases: Phase[] = ["outreach", "activation", "maintenance"];

/** Each phase of each lab, with the day on which the next one began. */
function labsOpen(at: FactReader) {
  const { lab, labPhase } = labTables(at);
  const next = sql<
    string | null
  >`lead(${labPhase.since}) over (partition by ${labPhase.labId} order by ${labPhase.id})`;
  const life = at.db
    .select({ labId: labPhase.labId, phase: labPhase.phase, since: labPhase.since, next: next.as("next") })
    .from(labPhase)
    .as("life");
  return at.db
    .select({
      day: life.since,
      until: life.next,
      recordId: life.labId,
      lab: sql<string>`${life.labId}`.as("lab"),
      municipality: lab.municipality,
      labPhase: sql<string>`${life.phase}`.as("lab_phase"),
    })
    .from(life)
    .innerJoin(lab, eq(lab.id, life.labId))
    .where(inArray(life.phase, openPhases))
    .as("facts");
}

function labPartners(at: FactReader) {
  const { lab, labPartner } = labTables(at);
  return at.db
    .select({
      day: labPartner.from,
      until: justAfter(labPartner.to).as("until"),
      recordId: labPartner.labId,
      subject: labPartner.organisationId,
      lab: sql<string>`${labPartner.labId}`.as("lab"),
      municipality: lab.municipality,
    })
    .from(labPartner)
    .innerJoin(lab, eq(lab.id, labPartner.labId))
    .as("facts");
}

function collaborations(at: FactReader) {
  const { lab, collaborator } = labTables(at);
  return at.db
    .select({
      day: collaborator.from,
      until: justAfter(collaborator.to).as("until"),
      recordId: collaborator.labId,
      lab: sql<string>`${collaborator.labId}`.as("lab"),
      municipality: lab.municipality,
    })
    .from(collaborator)
    .innerJoin(lab, eq(lab.id, collaborator.labId))
    .as("facts");
}

/** What was declared of each lab, until it was declared anew. */
function declaredCollaborators(at: FactReader) {
  const { lab, collaboratorCount: declared } = labTables(at);
  const next = sql<
    string | null
  >`lead(${declared.on}) over (partition by ${declared.labId} order by ${declared.on}, ${declared.id})`;
  return at.db
    .select({
      day: declared.on,
      until: next.as("until"),
      recordId: declared.labId,
      value: jsonNumber(at, declared.count, "value").as("value"),
      qualifier: jsonText(at, declared.count, "qualifier").as("qualifier"),
      lab: sql<string>`${declared.labId}`.as("lab"),
      municipality: lab.municipality,
    })
    .from(declared)
    .innerJoin(lab, eq(lab.id, declared.labId))
    .as("facts");
}

/** Help networks that somebody confirmed: in their own municipality, or in that of their lab. */
function microNetworks(at: FactReader) {
  const { lab, microNetwork: network } = labTables(at);
  return at.db
    .select({
      day: network.since,
      until: justAfter(network.endedOn).as("until"),
      recordId: network.labId,
      lab: sql<string>`${network.labId}`.as("lab"),
      municipality: sql<string>`coalesce(${network.municipality}, ${lab.municipality})`.as("municipality"),
    })
    .from(network)
    .innerJoin(lab, eq(lab.id, network.labId))
    .where(eq(network.confirmed, true))
    .as("facts");
}

/** What was declared of each confirmed network, until it was declared anew or the network ended. */
function microNetworkReach(at: FactReader) {
  const { lab, microNetwork: network, declaredReach: declared } = labTables(at);
  const next = sql<
    string | null
  >`lead(${declared.on}) over (partition by ${declared.microNetworkId} order by ${declared.on}, ${declared.id})`;
  const told = at.db
    .select({ networkId: declared.microNetworkId, on: declared.on, people: declared.people, next: next.as("next") })
    .from(declared)
    .where(isNotNull(declared.people))
    .as("told");
  const end = justAfter(network.endedOn);
  return at.db
    .select({
      day: told.on,
      until: sql<
        string | null
      >`case when ${told.next} is null or ${end} < ${told.next} then ${end} else ${told.next} end`.as("until"),
      recordId: network.labId,
      value: jsonNumber(at, told.people, "value").as("value"),
      qualifier: jsonText(at, told.people, "qualifier").as("qualifier"),
      lab: sql<string>`${network.labId}`.as("lab"),
      municipality: sql<string>`coalesce(${network.municipality}, ${lab.municipality})`.as("municipality"),
    })
    .from(told)
    .innerJoin(network, eq(network.id, told.networkId))
    .innerJoin(lab, eq(lab.id, network.labId))
    .where(eq(network.confirmed, true))
    .as("facts");
}

/** The facts of what labs let others count. */
export const labFacts: readonly FactSource[] = [
  factSource(labMeasures.labsOpen, labsOpen),
  factSource(labMeasures.labPartners, labPartners),
  factSource(labMeasures.collaborations, collaborations),
  factSource(labMeasures.declaredCollaborators, declaredCollaborators),
  factSource(labMeasures.microNetworks, microNetworks),
  factSource(labMeasures.microNetworksBorn, microNetworks),
  factSource(labMeasures.microNetworkReach, microNetworkReach),
];

const [toLab, toMunicipality] = labTranslations;

/** What labs know of those who hold gatherings: the lab, and its municipality. */
export const labDerivedDimensions: readonly DerivedDimension[] = [
  {
    ...toLab,
    codes(at) {
      const { lab } = labTables(at);
      const rows = at.db
        .select({ key: lab.id, value: sql<string>`${lab.id}`.as("value") })
        .from(lab)
        .as("labs_by_owner");
      return { rows, key: rows.key, value: rows.value };
    },
  },
  {
    ...toMunicipality,
    codes(at) {
      const { lab } = labTables(at);
      const rows = at.db.select({ key: lab.id, value: lab.municipality }).from(lab).as("municipality_by_owner");
      return { rows, key: rows.key, value: rows.value };
    },
  },
];
