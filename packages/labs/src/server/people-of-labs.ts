import type { ReadContext } from "@trama/database";
import type { PersonId } from "@trama/directory";
import { inArray } from "drizzle-orm";
import type { LabId } from "../lab-id.js";
import { labTables } from "./tables.js";

/** The people who lead the labs that somebody's roles name, and who collaborate there now: those a conductor may see. */
export async function peopleOfLabs(
  ctx: ReadContext,
  ids: Readonly<Record<string, readonly string[]>>,
): Promise<PersonId[]> {
  const { labLead, collaborator } = labTables(ctx);
  const labs = (ids["lab"] ?? []) as LabId[];
  const leading = await ctx.db.select({ personId: labLead.personId }).from(labLead).where(inArray(labLead.labId, labs));
  const collaborating = await ctx.db
    .select({ personId: collaborator.personId })
    .from(collaborator)
    .where(inArray(collaborator.labId, labs));
  return [...leading, ...collaborating].flatMap(({ personId }) => (personId === null ? [] : [personId]));
}
