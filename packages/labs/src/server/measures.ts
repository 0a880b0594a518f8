import {
  type DerivedDimension,
  type FactReader,
  type FactSource,
  factSource,
  jsonNumber,
  jsonText,
  justAfter,
  lastDayOfMonths,
} from "@trama/database";
import { territoryConfig } from "@trama/territory";
import { type AnyColumn, and, eq, inArray, isNotNull, type SQL, sql } from "drizzle-orm";
import { labsConfig } from "../config.js";
import { systemFor } from "../lab-system.js";
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

/** The day from which a collaboration is stable, as the lab system of its municipality decides it. */
function stableFrom(at: FactReader, from: AnyColumn, municipality: AnyColumn): SQL<string> {
  const territory = at.config.section(territoryConfig);
  const section = at.config.section(labsConfig);
  const lasting = Map.groupBy(
    territory.municipalities,
    ({ istat }) => systemFor(territory, section, istat).stableAfterMonths,
  );
  const cases = [...lasting].map(([months, places]) => {
    const here = inArray(
      municipality,
      places.map(({ istat }) => istat),
    );
    return sql`when ${here} then ${lastDayOfMonths(at, from, months)}`;
  });
  // A place that no system covers any more has no stable collaboration: the day that never comes.
  return sql<string>`case ${sql.join(cases, sql` `)} else '9999-12-31' end`;
}

/** Collaborations from the day on which they have lasted long enough. */
function stableCollaborators(at: FactReader) {
  const { lab, collaborator } = labTables(at);
  return at.db
    .select({
      day: stableFrom(at, collaborator.from, lab.municipality).as("day"),
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
  const end = justAfter(network.endedOn);
  const told = at.db
    .select({
      ...{ on: declared.on, people: declared.people, next: next.as("next"), end: end.as("end"), labId: network.labId },
      municipality: sql<string>`coalesce(${network.municipality}, ${lab.municipality})`.as("municipality"),
    })
    .from(declared)
    .innerJoin(network, eq(network.id, declared.microNetworkId))
    .innerJoin(lab, eq(lab.id, network.labId))
    .where(and(isNotNull(declared.people), eq(network.confirmed, true)))
    .as("told");
  return at.db
    .select({
      day: told.on,
      until: sql<
        string | null
      >`case when ${told.next} is null or ${told.end} < ${told.next} then ${told.end} else ${told.next} end`.as(
        "until",
      ),
      recordId: told.labId,
      value: jsonNumber(at, told.people, "value").as("value"),
      qualifier: jsonText(at, told.people, "qualifier").as("qualifier"),
      lab: sql<string>`${told.labId}`.as("lab"),
      municipality: told.municipality,
    })
    .from(told)
    .as("facts");
}

/** The facts of what labs let others count. */
export const labFacts: readonly FactSource[] = [
  factSource(labMeasures.labsOpen, labsOpen),
  factSource(labMeasures.labPartners, labPartners),
  factSource(labMeasures.collaborations, collaborations),
  factSource(labMeasures.stableCollaborators, stableCollaborators),
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
