import type { HasKit, Reader } from "@trama/database";
import { asc, eq, inArray } from "drizzle-orm";
import type { Person, PersonId } from "../person/person.js";
import { directoryTables } from "./tables.js";

/** People with the posts they hold, in the order asked. */
export async function viewPeople(at: HasKit & { db: Reader }, ids: readonly PersonId[]): Promise<Person[]> {
  if (ids.length === 0) return [];
  const { person, position, organisation } = directoryTables(at);
  const rows = await at.db
    .select({ id: person.id, version: person.version, name: person.name, nameToEnter: person.nameToEnter })
    .from(person)
    .where(inArray(person.id, [...ids]));
  const posts = await at.db
    .select({ position, organisationName: organisation.name })
    .from(position)
    .innerJoin(organisation, eq(organisation.id, position.organisationId))
    .where(inArray(position.personId, [...ids]))
    .orderBy(asc(position.id));
  return ids.flatMap((id) => {
    const row = rows.find((one) => one.id === id);
    if (!row) return [];
    const positions = posts
      .filter((post) => post.position.personId === id)
      .map(({ position: { organisationId, title, code, from, to }, organisationName }) => ({
        organisationId,
        organisationName,
        title,
        code,
        from,
        to,
      }));
    return [{ ...row, positions }];
  });
}
