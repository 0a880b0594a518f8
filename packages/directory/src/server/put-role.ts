import { type ReadContext, type WriteContext, writeVerb } from "@trama/database";
import {
  Conflict,
  type LocalDate,
  NotFound,
  newId,
  overlaps,
  type RecordRef,
  type RoleCode,
  RuleBroken,
} from "@trama/kernel";
import { eq } from "drizzle-orm";
import type { PersonId } from "../person/person.js";
import { EndRole, type RoleAssignment } from "../role/role-assignment.js";
import { personRow } from "./internal.js";
import { directoryTables } from "./tables.js";

/** A role assignment as it is stored. */
export type RoleRow = ReturnType<typeof directoryTables>["roleAssignment"]["$inferSelect"];

/** A role about to be held over one record, or over everything. */
export interface NewRole {
  personId: PersonId;
  role: RoleCode;
  scope: RecordRef | null;
  from: LocalDate;
  to: LocalDate | null;
}

/** What a row says, without the name of what the role is over. */
export function roleFacts(
  { scopeKind, scopeId, ...row }: RoleRow,
  personName: string,
): Omit<RoleAssignment, "scopeName"> {
  return {
    ...row,
    personName,
    scope: scopeKind !== null && scopeId !== null ? { kind: scopeKind, id: scopeId } : null,
  };
}

/** Refuses a row that shares a day with another of the same person, role and scope. */
async function refuseOverlap(ctx: ReadContext, row: RoleRow, field: "from" | "to"): Promise<void> {
  const { roleAssignment } = directoryTables(ctx);
  const held = await ctx.db.select().from(roleAssignment).where(eq(roleAssignment.personId, row.personId));
  const same = held.filter(
    ({ id, role, scopeKind, scopeId }) =>
      id !== row.id && role === row.role && scopeKind === row.scopeKind && scopeId === row.scopeId,
  );
  if (same.some((other) => overlaps(other, row))) {
    throw new Conflict("directory:error.roleOverlaps", {}, [{ path: [field], code: "directory:error.roleOverlaps" }]);
  }
}

/**
 * Writes a role that somebody holds from a day on. Whoever calls it knows that what the role is over exists, and may
 * give roles. The same role over the same record never overlaps itself: `Conflict`.
 */
export async function putRole(
  ctx: WriteContext,
  { scope, ...given }: NewRole,
): Promise<Omit<RoleAssignment, "scopeName">> {
  const { roleAssignment } = directoryTables(ctx);
  const holder = await personRow(ctx, given.personId);
  const row = { id: newId<"roleAssignment">(), ...given, scopeKind: scope?.kind ?? null, scopeId: scope?.id ?? null };
  await refuseOverlap(ctx, row, "from");
  await ctx.db.insert(roleAssignment).values(row);
  const facts = roleFacts(row, holder.name);
  await ctx.record({ ref: { kind: "roleAssignment", id: row.id }, before: null, after: facts });
  return facts;
}

/** Sets the last day of a role; null takes it away again. */
export const endRole = writeVerb(
  "endRole",
  EndRole,
  async (ctx, { id, to }): Promise<Omit<RoleAssignment, "scopeName">> => {
    const { roleAssignment } = directoryTables(ctx);
    const [before] = await ctx.db.select().from(roleAssignment).where(eq(roleAssignment.id, id));
    if (!before || !ctx.may.mayOn("endRole", before)) throw new NotFound();
    if (to !== null && to < before.from)
      throw new RuleBroken("kernel:error.invalid", {}, [{ path: ["to"], code: "directory:issue.endsBeforeStart" }]);
    await refuseOverlap(ctx, { ...before, to }, "to");
    await ctx.db.update(roleAssignment).set({ to }).where(eq(roleAssignment.id, id));
    const holder = await personRow(ctx, before.personId);
    const after = roleFacts({ ...before, to }, holder.name);
    await ctx.record({ ref: { kind: "roleAssignment", id }, before: roleFacts(before, holder.name), after });
    return after;
  },
);
