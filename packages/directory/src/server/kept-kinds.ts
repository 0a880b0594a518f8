import { count, databaseTables, eraseValuesNaming, type HasKit, type Reader, type WriteContext } from "@trama/database";
import type { LocalDate } from "@trama/kernel";
import { forgetViews } from "@trama/lists/server";
import { forgetAddresses } from "@trama/platform";
import type { Bygone, KeptKind } from "@trama/territory/server";
import { type AnyColumn, and, eq, exists, gt, gte, inArray, isNull, lt, not, or, type SQL } from "drizzle-orm";
import { erasedName, type PersonId } from "../person/person.js";
import { accountTables } from "./accounts/tables.js";
import { directoryTables } from "./tables.js";

type At = HasKit & { db: Reader };

/** What ties a person to records of a package after a day: conditions, each of which keeps the name. */
export type PersonTies = (at: At, person: AnyColumn, until: LocalDate) => SQL[];

/** A role that somebody still holds after a day. */
function roleAfter(at: At, person: AnyColumn, until: LocalDate): SQL {
  const { roleAssignment } = directoryTables(at);
  const lasts = or(isNull(roleAssignment.to), gt(roleAssignment.to, until));
  return exists(
    at.db
      .select({ id: roleAssignment.id })
      .from(roleAssignment)
      .where(and(eq(roleAssignment.personId, person), lasts)),
  );
}

function unusedAccounts(at: At, { until, before }: Bygone): SQL | undefined {
  const { account } = accountTables(at);
  const unused = or(lt(account.lastSignInAt, before), and(isNull(account.lastSignInAt), lt(account.createdAt, before)));
  return and(unused, not(roleAfter(at, account.personId, until)));
}

/** The accounts of those who hold no role any more, counted from the last sign-in or the end of the last role. */
export const accountsKept: KeptKind = {
  rule: "accounts",
  async due(at, bygone) {
    const { account } = accountTables(at);
    const [found] = await at.db.select({ count: count() }).from(account).where(unusedAccounts(at, bygone));
    return found?.count ?? 0;
  },
  async erase(ctx, bygone, limit) {
    const { account } = accountTables(ctx);
    const { id, email, personId } = account;
    const rows = await ctx.db
      .select({ id, email, personId })
      .from(account)
      .where(unusedAccounts(ctx, bygone))
      .limit(limit);
    const ids = rows.map((row) => row.id);
    if (ids.length === 0) return 0;
    await forgetViews(
      ctx,
      rows.map((row) => row.personId),
    );
    await forgetAddresses(
      ctx,
      rows.map((row) => row.email),
    );
    await ctx.db.delete(account).where(inArray(id, ids));
    await eraseValuesNaming(
      ctx,
      rows.flatMap((row) => [row.id, row.email]),
    );
    return ids.length;
  },
};

function forgottenPeople(at: At, ties: readonly PersonTies[], { until, before }: Bygone): SQL | undefined {
  const { person, position } = directoryTables(at);
  const { account } = accountTables(at);
  const { audit } = databaseTables(at);
  const inPost = and(eq(position.personId, person.id), or(isNull(position.to), gt(position.to, until)));
  const written = and(eq(audit.recordKind, "person"), eq(audit.recordId, person.id), gte(audit.at, before));
  const kept = [
    exists(at.db.select({ id: position.id }).from(position).where(inPost)),
    exists(at.db.select({ id: account.id }).from(account).where(eq(account.personId, person.id))),
    exists(at.db.select({ sequence: audit.sequence }).from(audit).where(written)),
    roleAfter(at, person.id, until),
    ...ties.flatMap((of) => of(at, person.id, until)),
  ];
  return and(isNull(person.erasedOn), eq(person.nameToEnter, false), ...kept.map(not));
}

/**
 * The names of people whom nothing ties to anything any more: neither a post, a role, an account nor, by `ties`, records of
 * packages above. `forget` erases the names where packages above wrote them as texts.
 */
export const peopleKept = (
  ties: readonly PersonTies[],
  forget: (ctx: WriteContext, names: readonly string[]) => Promise<void>,
): KeptKind => ({
  rule: "people",
  async due(at, bygone) {
    const { person } = directoryTables(at);
    const [found] = await at.db
      .select({ count: count() })
      .from(person)
      .where(forgottenPeople(at, ties, bygone));
    return found?.count ?? 0;
  },
  async erase(ctx, bygone, limit) {
    const { person } = directoryTables(ctx);
    const { id, name } = person;
    const rows = await ctx.db
      .select({ id, name })
      .from(person)
      .where(forgottenPeople(ctx, ties, bygone))
      .limit(limit);
    if (rows.length === 0) return 0;
    const ids = rows.map((row) => row.id);
    const erased = { name: erasedName, erasedOn: ctx.today };
    await ctx.db.update(person).set(erased).where(inArray(id, ids));
    const names = await goneNames(ctx, rows);
    await eraseValuesNaming(ctx, [...ids, ...names]);
    await forget(ctx, names);
    for (const one of ids)
      await ctx.record({ ref: { kind: "person", id: one }, before: null, after: { erasedOn: ctx.today } });
    return ids.length;
  },
});

/** The names that nobody has any more: where it is also somebody else's, a text may be about them. */
async function goneNames(ctx: WriteContext, rows: readonly { id: PersonId; name: string }[]): Promise<string[]> {
  const { person } = directoryTables(ctx);
  const names = [...new Set(rows.map(({ name }) => name))];
  const others = await ctx.db.select({ name: person.name }).from(person).where(inArray(person.name, names));
  const borne = new Set(others.map(({ name }) => name));
  return names.filter((name) => !borne.has(name));
}

/** Sessions, one-time links and invitations past their time. */
export const accessKept: KeptKind = {
  rule: "access",
  async due(at, { before }) {
    let sum = 0;
    for (const table of expiring(at)) {
      const [found] = await at.db.select({ count: count() }).from(table).where(lt(table.expiresAt, before));
      sum += found?.count ?? 0;
    }
    return sum;
  },
  async erase(ctx, { before }, limit) {
    let sum = 0;
    for (const table of expiring(ctx)) {
      const old = ctx.db
        .select({ id: table.id })
        .from(table)
        .where(lt(table.expiresAt, before))
        .limit(limit - sum);
      const gone = await ctx.db.delete(table).where(inArray(table.id, old)).returning({ id: table.id });
      sum += gone.length;
    }
    return sum;
  },
};

function expiring(at: At) {
  const { accountSession, accountVerification, invitation } = accountTables(at);
  return [accountSession, accountVerification, invitation] as const;
}
