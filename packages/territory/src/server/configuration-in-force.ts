import type { HasKit, Reader } from "@trama/database";
import type { LocalDate } from "@trama/kernel";
import { asc } from "drizzle-orm";
import { revisionOn } from "../revisions/revision.js";
import { territoryTables } from "./tables.js";

type At = HasKit & { db: Reader };

/** Every revision of the configuration with its document, in the order in which they were made. */
export async function configurationRevisions(at: At) {
  const { configurationRevision } = territoryTables(at);
  return await at.db.select().from(configurationRevision).orderBy(asc(configurationRevision.number));
}

/** The document that holds on a day, or the latest adopted without one; null in an instance that has none. */
export async function configurationInForce(
  at: At,
  day?: LocalDate,
): Promise<{ number: number; document: Record<string, unknown> } | null> {
  const revisions = await configurationRevisions(at);
  return (day === undefined ? revisions.at(-1) : revisionOn(revisions, day)) ?? null;
}
