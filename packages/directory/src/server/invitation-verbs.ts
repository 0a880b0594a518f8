import { type ReadContext, readVerb, type WriteContext, writeVerb } from "@trama/database";
import { Conflict, type FieldIssue, NotFound, newId, RuleBroken } from "@trama/kernel";
import { and, asc, eq, inArray, isNull, type SQL } from "drizzle-orm";
import { z } from "zod";
import { type Invitation, InvitationId, InvitePerson, invitationHours } from "../account/invitation.js";
import type { PersonId } from "../person/person.js";
import type { RoleAssignmentId } from "../role/role-assignment.js";
import { openAccount } from "./accounts/account.js";
import { mailInvitation } from "./accounts/account-mail.js";
import { passwordOf } from "./accounts/credential.js";
import { grantOneTimeLink, withdrawLinks } from "./accounts/one-time-link.js";
import type { AccountId } from "./accounts/session.js";
import { accountTables } from "./accounts/tables.js";
import { personRow } from "./internal.js";
import { putRole, roleFacts } from "./put-role.js";
import { putPerson } from "./register-person.js";
import type { RoleScopes } from "./role-scopes.js";
import { directoryTables } from "./tables.js";

/** What became of an invitation: a link to hand over, shown once, or a new access for somebody who is here already. */
export interface Invited {
  /** The name of whom it is about. */
  name: string;
  /** Null when they are here already: they sign in as before. */
  invitation: Invitation | null;
  token: string | null;
}

type Given = z.output<typeof InvitePerson>;

async function accountWith(ctx: ReadContext, email: string) {
  const { account, accountCredential, invitation } = accountTables(ctx);
  const [found] = await ctx.db
    .select({
      id: account.id,
      personId: account.personId,
      disabledAt: account.disabledAt,
      password: accountCredential.password,
      invitationId: invitation.id,
    })
    .from(account)
    .leftJoin(accountCredential, passwordOf(ctx))
    .leftJoin(invitation, eq(invitation.accountId, account.id))
    .where(eq(account.email, email));
  return found;
}

/** The account that an invitation is about: the one that is there, or a new one for a person of the directory or a new one. */
async function accountFor(ctx: WriteContext, { email, name, personId }: Given) {
  const found = await accountWith(ctx, email);
  const refuse = (code: string) => new Conflict(code, {}, [{ path: ["email"], code }]);
  if (found?.disabledAt) throw refuse("directory:invitation.suspended");
  if (found && found.password === null && found.invitationId !== null) throw refuse("directory:invitation.alreadyOpen");
  if (found && personId !== null && personId !== found.personId) throw refuse("directory:account.emailTaken");
  if (found) return { accountId: found.id, personId: found.personId, present: found.password !== null };
  const person =
    personId === null
      ? await putPerson(ctx, { name, nameToEnter: false, positions: [] })
      : await personRow(ctx, personId);
  const accountId = await openAccount(ctx, {
    personId: person.id,
    email,
    name: person.name,
    locale: "it",
    passwordHash: null,
  });
  return { accountId, personId: person.id, present: false };
}

async function namesOf(ctx: ReadContext, ids: readonly PersonId[]): Promise<Map<PersonId, string>> {
  if (ids.length === 0) return new Map();
  const { person } = directoryTables(ctx);
  const rows = await ctx.db
    .select({ id: person.id, name: person.name })
    .from(person)
    .where(inArray(person.id, [...ids]));
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** The verbs of invitations, over what roles may be over. */
export function invitationVerbs(known: RoleScopes) {
  async function views(ctx: ReadContext, which?: SQL): Promise<Invitation[]> {
    const { account, accountCredential, invitation } = accountTables(ctx);
    const { person, roleAssignment } = directoryTables(ctx);
    const rows = await ctx.db
      .select({ invitation, email: account.email, personId: account.personId, name: person.name })
      .from(invitation)
      .innerJoin(account, eq(account.id, invitation.accountId))
      .innerJoin(accountCredential, passwordOf(ctx))
      .innerJoin(person, eq(person.id, account.personId))
      .where(and(isNull(accountCredential.password), which))
      .orderBy(asc(invitation.sentAt), asc(invitation.id));
    const names = await namesOf(
      ctx,
      rows.flatMap((row) => row.invitation.sentBy ?? []),
    );
    const ids = rows.flatMap((row) => row.invitation.assignments);
    const roles = await ctx.db
      .select()
      .from(roleAssignment)
      .where(inArray(roleAssignment.id, ids))
      .orderBy(asc(roleAssignment.id));
    const nameOf = await known.names(ctx);
    return rows.map(({ invitation: { id, sentAt, sentBy, expiresAt, assignments }, email, personId, name }) => ({
      ...{ id, personId, name, email, sentAt, expiresAt },
      sentBy: sentBy === null ? null : (names.get(sentBy) ?? null),
      expired: expiresAt <= ctx.now,
      roles: roles
        .filter((role) => assignments.includes(role.id))
        .map((role) => roleFacts(role, name))
        .map((role) => ({ ...role, scopeName: nameOf(role.scope) })),
    }));
  }

  async function one(ctx: ReadContext, id: InvitationId): Promise<Invitation> {
    const [view] = await views(ctx, eq(accountTables(ctx).invitation.id, id));
    if (!view) throw new NotFound();
    return view;
  }

  async function check(ctx: ReadContext, { roles, personId }: Given): Promise<void> {
    const issues: FieldIssue[] = [];
    for (const [at, role] of roles.entries())
      for (const { path, ...issue } of await known.issues(ctx, role))
        issues.push({ ...issue, path: ["roles", at, ...path] });
    const { person } = directoryTables(ctx);
    const [there] =
      personId === null ? [true] : await ctx.db.select({ id: person.id }).from(person).where(eq(person.id, personId));
    if (!there) issues.push({ path: ["personId"], code: "directory:issue.unknownPerson" });
    if (issues.length > 0) throw new RuleBroken("kernel:error.invalid", {}, issues);
  }

  /** Invites somebody by e-mail, with roles. Somebody who is here already gets the roles, and no link. */
  const invitePerson = writeVerb("invitePerson", InvitePerson, async (ctx, given): Promise<Invited> => {
    if (!ctx.may.may("invitePerson")) throw new NotFound();
    await check(ctx, given);
    const { accountId, personId, present } = await accountFor(ctx, given);
    const assignments: RoleAssignmentId[] = [];
    const { from, to } = given;
    for (const { role, scopes } of given.roles)
      for (const scope of scopes.length > 0 ? scopes : [null])
        assignments.push((await putRole(ctx, { personId, role, scope, from, to })).id);
    const { name } = await personRow(ctx, personId);
    if (present) return { name, invitation: null, token: null };
    const { token, expiresAt } = await grantOneTimeLink(ctx, accountId, { validHours: invitationHours });
    const id = newId<"invitation">();
    const sentBy = ctx.actor.kind === "person" ? ctx.actor.personId : null;
    await ctx.db
      .insert(accountTables(ctx).invitation)
      .values({ id, accountId, sentAt: ctx.now, sentBy, expiresAt, assignments });
    const view = await one(ctx, id);
    await mailInvitation(ctx, { id: accountId, email: view.email }, expiresAt);
    await ctx.record({ ref: { kind: "invitation", id }, before: null, after: view });
    return { name, invitation: view, token };
  });

  /** The invitations that nobody accepted yet, those that have expired included. */
  const listInvitations = readVerb("listInvitations", z.strictObject({}), async (ctx): Promise<Invitation[]> => {
    if (!ctx.may.may("listInvitations")) throw new NotFound();
    return await views(ctx);
  });

  const accountOf = async (
    ctx: ReadContext,
    id: InvitationId,
  ): Promise<{ accountId: AccountId; before: Invitation; assignments: RoleAssignmentId[] }> => {
    const before = await one(ctx, id);
    const { invitation } = accountTables(ctx);
    const [row] = await ctx.db.select().from(invitation).where(eq(invitation.id, id));
    if (!row) throw new NotFound();
    return { accountId: row.accountId, before, assignments: row.assignments };
  };

  /** Makes a new link for an invitation; the one before stops working. */
  const renewInvitation = writeVerb(
    "renewInvitation",
    z.strictObject({ id: InvitationId }),
    async (ctx, { id }): Promise<Invited> => {
      if (!ctx.may.may("renewInvitation")) throw new NotFound();
      const { accountId, before } = await accountOf(ctx, id);
      const { token, expiresAt } = await grantOneTimeLink(ctx, accountId, { validHours: invitationHours });
      const { invitation } = accountTables(ctx);
      await ctx.db.update(invitation).set({ expiresAt }).where(eq(invitation.id, id));
      const view = await one(ctx, id);
      await mailInvitation(ctx, { id: accountId, email: view.email }, expiresAt);
      await ctx.record({ ref: { kind: "invitation", id }, before, after: view });
      return { name: view.name, invitation: view, token };
    },
  );

  /** Takes an invitation back: link, account and the roles it gave are gone. The person stays in the directory. */
  const revokeInvitation = writeVerb(
    "revokeInvitation",
    z.strictObject({ id: InvitationId }),
    async (ctx, { id }): Promise<{ id: InvitationId; personId: PersonId }> => {
      if (!ctx.may.may("revokeInvitation")) throw new NotFound();
      const { accountId, before, assignments } = await accountOf(ctx, id);
      const { account, invitation } = accountTables(ctx);
      const { roleAssignment } = directoryTables(ctx);
      await withdrawLinks(ctx, accountId);
      await ctx.db.delete(roleAssignment).where(inArray(roleAssignment.id, assignments));
      await ctx.db.delete(invitation).where(eq(invitation.id, id));
      await ctx.db.delete(account).where(eq(account.id, accountId));
      await ctx.record({ ref: { kind: "invitation", id }, before, after: null });
      return { id, personId: before.personId };
    },
  );

  return { invitePerson, listInvitations, renewInvitation, revokeInvitation };
}
