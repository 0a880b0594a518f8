import { type FactReader, type FactSource, factSource } from "@trama/database";
import { type AnyColumn, and, eq, isNotNull, type SQL, sql } from "drizzle-orm";
import { gatheringMeasures } from "../measures.js";
import { gatheringTables } from "./tables.js";

/** Held gatherings, each with one number of its own. */
function held(at: FactReader, value: AnyColumn | SQL) {
  const { gathering } = gatheringTables(at);
  return at.db
    .select({
      day: gathering.day,
      recordId: gathering.id,
      owner: gathering.ownerId,
      gatheringKind: gathering.kind,
      value: sql<number>`coalesce(${value}, 0)`.as("value"),
    })
    .from(gathering)
    .where(eq(gathering.status, "held"))
    .as("facts");
}

/** Who is named in held gatherings, or was until the name was erased: people, or the organisations they came for. */
function named(at: FactReader, who: "people" | "organisations") {
  const { gathering, presence } = gatheringTables(at);
  const { personId, somebody, organisationId } = presence;
  const subject = who === "people" ? sql<string>`coalesce(${personId}, ${somebody})` : sql<string>`${organisationId}`;
  return at.db
    .select({
      day: gathering.day,
      recordId: gathering.id,
      subject: subject.as("subject"),
      owner: gathering.ownerId,
      gatheringKind: gathering.kind,
    })
    .from(presence)
    .innerJoin(gathering, eq(gathering.id, presence.gatheringId))
    .where(and(eq(gathering.status, "held"), isNotNull(subject)))
    .as("facts");
}

/** The facts of what gatherings let others count. */
export const gatheringFacts: readonly FactSource[] = [
  factSource(gatheringMeasures.gatheringsHeld, (at) => held(at, sql`1`)),
  factSource(gatheringMeasures.attendances, (at) => held(at, gatheringTables(at).gathering.total)),
  factSource(gatheringMeasures.firstAttendances, (at) => held(at, gatheringTables(at).gathering.newPeople)),
  factSource(gatheringMeasures.uniquePeople, (at) => named(at, "people")),
  factSource(gatheringMeasures.organisationsPresent, (at) => named(at, "organisations")),
];
