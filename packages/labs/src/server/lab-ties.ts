import type { HasKit, Reader } from "@trama/database";
import type { LocalDate } from "@trama/kernel";
import { type AnyColumn, and, eq, exists, gt, isNull, or, type SQL } from "drizzle-orm";
import { labTables } from "./tables.js";

/** What ties a person to labs after a day: leading one, or collaborating by name. */
export function labTies(at: HasKit & { db: Reader }, person: AnyColumn, until: LocalDate): SQL[] {
  const { labLead, collaborator } = labTables(at);
  const lasts = or(isNull(labLead.to), gt(labLead.to, until));
  const leads = at.db
    .select({ id: labLead.id })
    .from(labLead)
    .where(and(eq(labLead.personId, person), lasts));
  const collaborates = at.db
    .select({ id: collaborator.id })
    .from(collaborator)
    .where(eq(collaborator.personId, person));
  return [exists(leads), exists(collaborates)];
}
