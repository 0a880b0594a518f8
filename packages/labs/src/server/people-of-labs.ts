import type { ReadContext } from "@trama/database";
import type { PersonId } from "@trama/directory";
import { inArray } from "drizzle-orm";
import type { LabId } from "../lab.js";
import { labTables } from "./tables.js";

/** The people who lead the labs that somebody's roles name: those a conductor may see. */
export async function peopleOfLabs(
  ctx: ReadContext,
  ids: Readonly<Record<string, readonly string[]>>,
): Promise<PersonId[]> {
  const { labLead } = labTables(ctx);
  const rows = await ctx.db
    .select({ personId: labLead.personId })
    .from(labLead)
    .where(inArray(labLead.labId, (ids["lab"] ?? []) as LabId[]));
  return rows.flatMap(({ personId }) => (personId === null ? [] : [personId]));
}
