import type { HasKit, Reader } from "@trama/database";
import { NotFound } from "@trama/kernel";
import { eq } from "drizzle-orm";
import type { OrganisationId } from "../organisation/organisation.js";
import type { PersonId } from "../person/person.js";
import { directoryTables } from "./tables.js";

type At = HasKit & { db: Reader };

export async function organisationRow(at: At, id: OrganisationId) {
  const { organisation } = directoryTables(at);
  const [row] = await at.db.select().from(organisation).where(eq(organisation.id, id));
  if (!row) throw new NotFound();
  return row;
}

export async function personRow(at: At, id: PersonId) {
  const { person } = directoryTables(at);
  const [row] = await at.db.select().from(person).where(eq(person.id, id));
  if (!row) throw new NotFound();
  return row;
}
