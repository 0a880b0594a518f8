import { type ReadContext, readVerb, writeVerb } from "@trama/database";
import { NotFound, RuleBroken } from "@trama/kernel";
import { asc, eq } from "drizzle-orm";
import { z } from "zod";
import { GrantRole, type RoleAssignment } from "../role/role-assignment.js";
import type { RoleScope } from "../role/role-scope.js";
import { invitationVerbs } from "./invitation-verbs.js";
import { putRole, roleFacts } from "./put-role.js";
import { organisationScopes, RoleScopes, type ScopeSource } from "./role-scopes.js";
import { directoryTables } from "./tables.js";

/** The verbs that give and list roles, and that invite people to them; `alsoOver` adds the records of packages above that a role may be over. */
export function roleVerbs(alsoOver: readonly ScopeSource[]) {
  const known = new RoleScopes([...alsoOver, organisationScopes]);

  const named = async (ctx: ReadContext, roles: readonly Omit<RoleAssignment, "scopeName">[]) => {
    const nameOf = await known.names(ctx);
    return roles.map((one) => ({ ...one, scopeName: nameOf(one.scope) }));
  };

  /** Gives a person a role from a day on, over each of the records named: over all of them, or over none. */
  const grantRole = writeVerb("grantRole", GrantRole, async (ctx, { scopes, ...given }): Promise<RoleAssignment[]> => {
    if (!ctx.may.may("grantRole")) throw new NotFound();
    const { person } = directoryTables(ctx);
    const [holder] = await ctx.db.select({ id: person.id }).from(person).where(eq(person.id, given.personId));
    const issues = await known.issues(ctx, { role: given.role, scopes });
    if (!holder) issues.push({ path: ["personId"], code: "directory:issue.unknownPerson" });
    if (issues.length > 0) throw new RuleBroken("kernel:error.invalid", {}, issues);
    const made = [];
    for (const scope of scopes.length > 0 ? scopes : [null]) made.push(await putRole(ctx, { ...given, scope }));
    return await named(ctx, made);
  });

  /** Every role assignment, past and present. */
  const listRoleAssignments = readVerb(
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
      return await named(
        ctx,
        rows.map(({ row, name }) => roleFacts(row, name)),
      );
    },
  );

  /** What a role may be over, by name, for whoever gives roles. */
  const listRoleScopes = readVerb("listRoleScopes", z.strictObject({}), async (ctx): Promise<RoleScope[]> => {
    if (!ctx.may.may("listRoleScopes")) throw new NotFound();
    return await known.all(ctx);
  });

  return { grantRole, listRoleAssignments, listRoleScopes, ...invitationVerbs(known) };
}
