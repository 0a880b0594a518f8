import type { ReadContext } from "@trama/database";
import type { HeldRole } from "@trama/kernel";
import { and, asc, eq, gte, isNull, lte, or } from "drizzle-orm";
import type { PersonId } from "../person/person.js";
import { directoryTables } from "./tables.js";

/** The roles a person holds today: what the actor of a request is made of. */
export async function rolesHeld(
  at: Pick<ReadContext, "kit" | "db" | "today">,
  personId: PersonId,
): Promise<HeldRole[]> {
  const { roleAssignment } = directoryTables(at);
  const rows = await at.db
    .select()
    .from(roleAssignment)
    .where(
      and(
        eq(roleAssignment.personId, personId),
        lte(roleAssignment.from, at.today),
        or(isNull(roleAssignment.to), gte(roleAssignment.to, at.today)),
      ),
    )
    .orderBy(asc(roleAssignment.id));
  return rows.map(({ role, scopeKind, scopeId }) => ({
    role,
    scope: scopeKind !== null && scopeId !== null ? { kind: scopeKind, id: scopeId } : null,
  }));
}
