import { type ReadContext, readVerb, writeVerb } from "@trama/database";
import { Conflict, type HeldRole, NotFound, newId, overlaps, RuleBroken } from "@trama/kernel";
import { and, asc, eq, gte, isNull, lte, or } from "drizzle-orm";
import { z } from "zod";
import type { PersonId } from "../person/person.js";
import { EndRole, GrantRole, type RoleAssignment } from "../role/role-assignment.js";
import { personRow } from "./internal.js";
import { directoryTables } from "./tables.js";

type Row = ReturnType<typeof directoryTables>["roleAssignment"]["$inferSelect"];

function viewOf({ scopeKind, scopeId, ...row }: Row, personName: string): RoleAssignment {
  return {
    ...row,
    personName,
    scope: scopeKind !== null && scopeId !== null ? { kind: scopeKind, id: scopeId } : null,
  };
}

/** Refuses a row that shares a day with another of the same person, role and scope. */
async function refuseOverlap(ctx: ReadContext, row: Row, field: "from" | "to"): Promise<void> {
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

/** Gives a person a role from a day on. The same role over the same scope never overlaps itself. */
export const grantRole = writeVerb(
  "grantRole",
  GrantRole,
  async (ctx, { personId, role, scope, from, to }): Promise<RoleAssignment> => {
    if (!ctx.may.may("grantRole")) throw new NotFound();
    const { roleAssignment, person } = directoryTables(ctx);
    const [holder] = await ctx.db.select().from(person).where(eq(person.id, personId));
    if (!holder)
      throw new RuleBroken("kernel:error.invalid", {}, [{ path: ["personId"], code: "directory:issue.unknownPerson" }]);
    const row: Row = {
      id: newId<"roleAssignment">(),
      personId,
      role,
      scopeKind: scope?.kind ?? null,
      scopeId: scope?.id ?? null,
      from,
      to,
    };
    await refuseOverlap(ctx, row, "from");
    await ctx.db.insert(roleAssignment).values(row);
    const view = viewOf(row, holder.name);
    await ctx.record({ ref: { kind: "roleAssignment", id: row.id }, before: null, after: view });
    return view;
  },
);

/** Sets the last day of a role. */
export const endRole = writeVerb("endRole", EndRole, async (ctx, { id, to }): Promise<RoleAssignment> => {
  const { roleAssignment } = directoryTables(ctx);
  const [before] = await ctx.db.select().from(roleAssignment).where(eq(roleAssignment.id, id));
  if (!before || !ctx.may.mayOn("endRole", before)) throw new NotFound();
  if (to < before.from)
    throw new RuleBroken("kernel:error.invalid", {}, [{ path: ["to"], code: "directory:issue.endsBeforeStart" }]);
  await refuseOverlap(ctx, { ...before, to }, "to");
  await ctx.db.update(roleAssignment).set({ to }).where(eq(roleAssignment.id, id));
  const holder = await personRow(ctx, before.personId);
  const view = viewOf({ ...before, to }, holder.name);
  await ctx.record({ ref: { kind: "roleAssignment", id }, before: viewOf(before, holder.name), after: view });
  return view;
});

/** Every role assignment, past and present. */
export const listRoleAssignments = readVerb(
  "listRoleAssignments",
  z.strictObject({}),
  async (ctx): Promise<RoleAssignment[]> => {
    if (!ctx.may.may("listRoleAssignments")) throw new NotFound();
    const { roleAssignment, person } = directoryTables(ctx);
    const rows = await ctx.db
      .select({ row: roleAssignment, name: person.name })
      .from(roleAssignment)
      .innerJoin(person, eq(person.id, roleAssignment.personId))
      .orderBy(asc(person.name), asc(roleAssignment.from), asc(roleAssignment.id));
    return rows.map(({ row, name }) => viewOf(row, name));
  },
);

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
