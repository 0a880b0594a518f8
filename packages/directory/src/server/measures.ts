import { type FactReader, type FactSource, factSource, justAfter } from "@trama/database";
import { eq, sql } from "drizzle-orm";
import { directoryMeasures } from "../measures.js";
import { directoryTables } from "./tables.js";

const nothing = sql<string | null>`null`;

function organisations(at: FactReader) {
  const { organisation } = directoryTables(at);
  return at.db
    .select({
      day: sql<string | null>`null`.as("day"),
      until: nothing.as("until"),
      recordId: organisation.id,
      organisationKind: organisation.kind,
    })
    .from(organisation)
    .as("facts");
}

function peopleInPost(at: FactReader) {
  const { organisation, position } = directoryTables(at);
  return at.db
    .select({
      day: position.from,
      until: justAfter(position.to).as("until"),
      recordId: position.organisationId,
      subject: position.personId,
      organisationKind: organisation.kind,
    })
    .from(position)
    .innerJoin(organisation, eq(organisation.id, position.organisationId))
    .as("facts");
}

/** The facts of what the directory lets others count. */
export const directoryFacts: readonly FactSource[] = [
  factSource(directoryMeasures.organisations, organisations),
  factSource(directoryMeasures.peopleInPost, peopleInPost),
];
