import { type ReadContext, readVerb, type WriteContext, writeVerb } from "@trama/database";
import { Conflict, type Instant, NotFound, RuleBroken } from "@trama/kernel";
import { and, asc, count, eq, gt, inArray } from "drizzle-orm";
import { z } from "zod";
import { AccountId, type AccountView } from "../account/account-view.js";
import { disableAccount, enableAccount } from "./accounts/account.js";
import { passwordOf } from "./accounts/credential.js";
import { enrolledFactors, resetFactors } from "./accounts/factors.js";
import { grantOneTimeLink } from "./accounts/one-time-link.js";
import { revokeSessions } from "./accounts/session.js";
import { accountTables } from "./accounts/tables.js";

/** The accounts, each with how many sessions are running; of one person only when `personId` is given. */
async function viewAccounts(ctx: ReadContext, personId?: AccountView["personId"]): Promise<AccountView[]> {
  const { account, accountCredential, accountSession } = accountTables(ctx);
  const rows = await ctx.db
    .select({ account, password: accountCredential.password })
    .from(account)
    .leftJoin(accountCredential, passwordOf(ctx))
    .where(personId === undefined ? undefined : eq(account.personId, personId))
    .orderBy(asc(account.name), asc(account.id));
  const ids = rows.map((row) => row.account.id);
  const running = await ctx.db
    .select({ accountId: accountSession.userId, sessions: count() })
    .from(accountSession)
    .where(and(inArray(accountSession.userId, ids), gt(accountSession.expiresAt, ctx.now)))
    .groupBy(accountSession.userId);
  const sessions = new Map(running.map((row) => [row.accountId, row.sessions]));
  const factors = await enrolledFactors(ctx, ids);
  return rows.map(({ account: { id, personId: holder, name, email, lastSignInAt, disabledAt }, password }) => ({
    ...{ id, personId: holder, name, email, lastSignInAt },
    hasPassword: password !== null,
    suspendedAt: disabledAt,
    sessions: sessions.get(id) ?? 0,
    ...factors(id),
  }));
}

/** Everybody who may sign in, or could. */
export const listAccounts = readVerb("listAccounts", z.strictObject({}), async (ctx): Promise<AccountView[]> => {
  if (!ctx.may.may("listAccounts")) throw new NotFound();
  return await viewAccounts(ctx);
});

const Which = z.strictObject({ id: AccountId });

/** Changes an account by a verb that its holder may not use on themselves, and records before and after. */
function changing(verb: string, change: (ctx: WriteContext, id: AccountId) => Promise<void>) {
  return async (ctx: WriteContext, { id }: z.output<typeof Which>): Promise<AccountView> => {
    if (!ctx.may.may(verb)) throw new NotFound();
    const view = async () => {
      const { account } = accountTables(ctx);
      const [row] = await ctx.db.select({ personId: account.personId }).from(account).where(eq(account.id, id));
      const [found] = row ? await viewAccounts(ctx, row.personId) : [];
      if (!found) throw new NotFound();
      return found;
    };
    const before = await view();
    await change(ctx, id);
    const after = await view();
    await ctx.record({ ref: { kind: "account", id }, before, after });
    return after;
  };
}

function refuseOwn({ actor }: WriteContext, id: AccountView["id"], code: string): void {
  if (actor.kind === "person" && actor.accountId === id) throw new RuleBroken(code, {}, [{ path: ["id"], code }]);
}

/** Shuts an account: its sessions and links end at once. Nobody shuts their own: somebody must be left to open it. */
export const suspendAccount = writeVerb(
  "suspendAccount",
  Which,
  changing("suspendAccount", async (ctx, id) => {
    refuseOwn(ctx, id, "directory:account.notYourOwn");
    await disableAccount(ctx, id);
  }),
);

/** Opens a shut account again, with the password it had. */
export const resumeAccount = writeVerb("resumeAccount", Which, changing("resumeAccount", enableAccount));

/** Ends every session of an account; its holder signs in again. */
export const endAccountSessions = writeVerb(
  "endAccountSessions",
  Which,
  changing("endAccountSessions", revokeSessions),
);

/**
 * Takes the second factors of an account away and ends its sessions: for who lost the phone. The password stays. One's
 * own are taken away with the password, not from a screen left open.
 */
export const resetAccountFactors = writeVerb(
  "resetAccountFactors",
  Which,
  changing("resetAccountFactors", async (ctx, id) => {
    refuseOwn(ctx, id, "directory:account.notYourFactors");
    await resetFactors(ctx, id);
  }),
);

/** For how many hours the link that an administrator hands over may be used. */
const accessLinkHours = 24;

/** Makes a link for who has no password any more and no mail: somebody who administers hands it over. Shown once. */
export const grantAccessLink = writeVerb(
  "grantAccessLink",
  Which,
  async (ctx, { id }): Promise<{ name: string; token: string; expiresAt: Instant }> => {
    if (!ctx.may.may("grantAccessLink")) throw new NotFound();
    const { account } = accountTables(ctx);
    const [row] = await ctx.db.select().from(account).where(eq(account.id, id));
    if (!row) throw new NotFound();
    if (row.disabledAt !== null) throw new Conflict("directory:account.suspended");
    const { token, expiresAt } = await grantOneTimeLink(ctx, id, { validHours: accessLinkHours });
    await ctx.record({ ref: { kind: "account", id }, before: null, after: { linkUntil: expiresAt } });
    return { name: row.name, token, expiresAt };
  },
);
