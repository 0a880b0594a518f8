import type { ReadContext, WriteContext } from "@trama/database";
import type { PersonId } from "@trama/directory";
import { endRole, putRole } from "@trama/directory/server";
import { directoryTables } from "@trama/directory/tables";
import { addDays, type LocalDate } from "@trama/kernel";
import { and, eq, inArray } from "drizzle-orm";
import type { RuledDossier } from "../dossier.js";
import type { LabId } from "../lab-id.js";

/** Who holds the role of conductor over these labs, in any period. */
async function conductorsOf(ctx: ReadContext, labs: readonly LabId[]) {
  const { roleAssignment } = directoryTables(ctx);
  return await ctx.db
    .select()
    .from(roleAssignment)
    .where(
      and(
        eq(roleAssignment.role, "conductor"),
        eq(roleAssignment.scopeKind, "lab"),
        inArray(roleAssignment.scopeId, [...labs]),
      ),
    );
}
type Role = Awaited<ReturnType<typeof conductorsOf>>[number];

interface Passage {
  from: LocalDate;
  leaving: PersonId | null;
  coming: PersonId | null;
}

/** What is left to do of a passage of the role: the roles of who leaves that still hold, and whether who comes has none. */
function leftToDo(roles: readonly Role[], { from, leaving, coming }: Passage) {
  const holds = ({ to }: Role) => to === null || to >= from;
  return {
    toEnd: roles.filter((role) => role.personId === leaving && leaving !== coming && holds(role)),
    toGrant: coming !== null && !roles.some((role) => role.personId === coming && holds(role)),
  };
}

/** Passes the role of conductor of a lab with its lead, as whoever may give and end roles does it. */
export async function passRole(ctx: WriteContext, lab: LabId, passage: Passage): Promise<void> {
  const { toEnd, toGrant } = leftToDo(await conductorsOf(ctx, [lab]), passage);
  // A role that begins with the handover or after it is held for its first day: none ends before it begins.
  const lastDay = ({ from }: Role) => (from < passage.from ? addDays(passage.from, -1) : from);
  for (const role of toEnd) await endRole(ctx, { id: role.id, to: lastDay(role) });
  if (toGrant && passage.coming !== null) {
    const scope = { kind: "lab", id: lab };
    await putRole(ctx, { personId: passage.coming, role: "conductor", scope, from: passage.from, to: null });
  }
}

/** The last handover of a lab that was to pass the role too, and who left and came with it. */
function lastPassage({ leads }: RuledDossier): Passage | null {
  const at = leads.findLastIndex(({ handover }) => handover !== null);
  const [lead, before] = [leads[at], leads[at - 1]];
  if (!lead?.handover?.movesRole || lead.from === null || at !== leads.length - 1) return null;
  return { from: lead.from, leaving: before?.person?.id ?? null, coming: lead.person?.id ?? null };
}

/** The labs whose last handover still waits for the role of conductor to pass, and from which day. */
export async function rolesToPass(
  ctx: ReadContext,
  labs: readonly RuledDossier[],
): Promise<{ lab: RuledDossier; from: LocalDate }[]> {
  const waiting = labs.flatMap((lab) => {
    const passage = lastPassage(lab);
    return passage ? [{ lab, passage }] : [];
  });
  if (waiting.length === 0) return [];
  const roles = await conductorsOf(
    ctx,
    waiting.map(({ lab }) => lab.id),
  );
  return waiting
    .filter(({ lab, passage }) => {
      const { toEnd, toGrant } = leftToDo(
        roles.filter(({ scopeId }) => scopeId === lab.id),
        passage,
      );
      return toEnd.length > 0 || toGrant;
    })
    .map(({ lab, passage: { from } }) => ({ lab, from }));
}
