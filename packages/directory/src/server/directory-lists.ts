import type { ReadContext } from "@trama/database";
import { dayIn, localText, type Page } from "@trama/kernel";
import { everyPage, type ListColumn, type ListSource, listSource } from "@trama/lists/server";
import { territoryConfig } from "@trama/territory";
import type { AccountView } from "../account/account-view.js";
import type { Invitation } from "../account/invitation.js";
import { directoryConfig } from "../config.js";
import type { Organisation } from "../organisation/organisation.js";
import type { Person } from "../person/person.js";
import type { RoleAssignment } from "../role/role-assignment.js";
import { listOrganisations } from "./list-organisations.js";

const kindOf: ListColumn<Organisation>["of"] = ({ kind }, { ctx, language }) => {
  const term = ctx.config.section(directoryConfig).organisationKinds.find(({ code }) => code === kind);
  return term ? localText(term, language) : kind;
};

const townOf: ListColumn<Organisation>["of"] = ({ municipality }, { ctx }) =>
  ctx.config.section(territoryConfig).municipalities.find(({ istat }) => istat === municipality)?.name ?? municipality;

/** The organisations that somebody may see, as a table. */
export const organisationList = listSource<Organisation>(
  "organisations",
  (ctx) => everyPage((at) => listOrganisations(ctx, at)),
  [
    { key: "name", label: "directory:organisation.name", kind: "text", of: ({ name }) => name },
    { key: "fullName", label: "directory:organisation.fullName", kind: "text", of: ({ fullName }) => fullName },
    { key: "kind", label: "directory:organisation.kind", kind: "text", of: kindOf },
    { key: "municipality", label: "directory:organisation.municipality", kind: "text", of: townOf },
    { key: "seat", label: "directory:organisation.seat", kind: "text", of: ({ seat }) => seat },
    { key: "web", label: "directory:organisation.web", kind: "text", of: ({ web }) => web },
    { key: "headcount", label: "directory:organisation.headcount", kind: "number", of: ({ headcount }) => headcount },
    {
      key: "note",
      label: "directory:organisation.alsoIn",
      kind: "text",
      of: ({ alsoIn }) => alsoIn.join(", ") || null,
    },
  ],
);

type Lists<T> = (ctx: ReadContext, query: { limit: number; cursor?: string }) => Promise<Page<T>>;

/** The people that somebody may see, as a table. */
export const personList = (listPeople: Lists<Person>): ListSource =>
  listSource<Person>("people", (ctx) => everyPage((at) => listPeople(ctx, at)), [
    {
      key: "name",
      label: "directory:person.name",
      kind: "text",
      of: ({ name, nameToEnter }) => (nameToEnter ? null : name),
    },
    {
      key: "posts",
      label: "directory:person.positions",
      kind: "text",
      of: ({ positions }) =>
        positions.map(({ title, organisationName }) => `${title}, ${organisationName}`).join("; ") || null,
    },
  ]);

/** Who holds, held or will hold which access role, as a table for who administers. */
export const roleList = (
  listRoles: (ctx: ReadContext, none: Record<string, never>) => Promise<RoleAssignment[]>,
): ListSource =>
  listSource<RoleAssignment>("roles", (ctx) => listRoles(ctx, {}), [
    { key: "person", label: "directory:person.one", kind: "text", of: ({ personName }) => personName },
    { key: "role", label: "directory:role.one", kind: "text", of: ({ role }) => [{ key: `directory:role.${role}` }] },
    { key: "scope", label: "directory:role.scope", kind: "text", of: ({ scopeName }) => scopeName },
    { key: "from", label: "directory:role.from", kind: "day", of: ({ from }) => from },
    { key: "to", label: "directory:role.to", kind: "day", of: ({ to }) => to },
  ]);

const dayOf = (instant: string | null, ctx: ReadContext) =>
  instant === null ? null : dayIn(ctx.config.section(territoryConfig).timeZone, new Date(instant));

/** Who was asked to come in and has not yet, as a table for who administers. */
export const invitationList = (
  listInvitations: (ctx: ReadContext, none: Record<string, never>) => Promise<Invitation[]>,
): ListSource =>
  listSource<Invitation>("invitations", (ctx) => listInvitations(ctx, {}), [
    { key: "name", label: "directory:person.one", kind: "text", of: ({ name }) => name },
    { key: "email", label: "directory:account.email", kind: "text", of: ({ email }) => email },
    {
      key: "roles",
      label: "directory:role.many",
      kind: "text",
      of: ({ roles }) => roles.map(({ role }) => ({ key: `directory:role.${role}` })),
    },
    { key: "sent", label: "directory:invitation.sentOn", kind: "day", of: ({ sentAt }, { ctx }) => dayOf(sentAt, ctx) },
    { key: "sent", label: "directory:invitation.sentBy", kind: "text", of: ({ sentBy }) => sentBy },
    {
      key: "expires",
      label: "directory:invitation.expires",
      kind: "day",
      of: ({ expiresAt }, { ctx }) => dayOf(expiresAt, ctx),
    },
  ]);

/** Who may come in, as a table for who administers. */
export const accountList = (
  listAccounts: (ctx: ReadContext, none: Record<string, never>) => Promise<AccountView[]>,
): ListSource =>
  listSource<AccountView>("accounts", (ctx) => listAccounts(ctx, {}), [
    { key: "name", label: "directory:person.one", kind: "text", of: ({ name }) => name },
    { key: "email", label: "directory:account.email", kind: "text", of: ({ email }) => email },
    {
      key: "state",
      label: "directory:account.suspendedSince",
      kind: "day",
      of: ({ suspendedAt }, { ctx }) => dayOf(suspendedAt, ctx),
    },
    {
      key: "last",
      label: "directory:account.lastSignIn",
      kind: "day",
      of: ({ lastSignInAt }, { ctx }) => dayOf(lastSignInAt, ctx),
    },
  ]);
