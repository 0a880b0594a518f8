import { type ReadContext, readVerb, writeVerb } from "@trama/database";
import { NotFound, Unauthenticated } from "@trama/kernel";
import { and, desc, eq, gt, ne } from "drizzle-orm";
import { z } from "zod";
import { type AccountId, SessionId, type SessionSummary } from "../account/account-view.js";
import { revokeSession } from "./accounts/session.js";
import { accountTables } from "./accounts/tables.js";

/** Which session asks: the door knows it. Null when none does. */
const Mine = z.strictObject({ current: SessionId.nullable() });

/** Whose sessions these are: everybody's own, whatever their roles. */
function accountOf({ actor }: Pick<ReadContext, "actor">): AccountId {
  if (actor.kind !== "person") throw new Unauthenticated();
  return actor.accountId as AccountId;
}

/** My running sessions, the last used first. */
export const listMySessions = readVerb("listMySessions", Mine, async (ctx, { current }): Promise<SessionSummary[]> => {
  const { accountSession } = accountTables(ctx);
  const rows = await ctx.db
    .select()
    .from(accountSession)
    .where(and(eq(accountSession.userId, accountOf(ctx)), gt(accountSession.expiresAt, ctx.now)))
    .orderBy(desc(accountSession.updatedAt), desc(accountSession.id));
  return rows.map(({ id, device, createdAt, updatedAt }) => ({
    ...{ id, device },
    begunAt: createdAt,
    lastUsedAt: updatedAt,
    current: id === current,
  }));
});

/** Ends one of my sessions; its next request finds none. */
export const endMySession = writeVerb(
  "endMySession",
  z.strictObject({ id: SessionId }),
  async (ctx, { id }): Promise<{ id: string }> => {
    const { accountSession } = accountTables(ctx);
    const mine = and(eq(accountSession.id, id), eq(accountSession.userId, accountOf(ctx)));
    const [found] = await ctx.db.select({ id: accountSession.id }).from(accountSession).where(mine);
    if (!found) throw new NotFound();
    await revokeSession(ctx, id);
    await ctx.record({ ref: { kind: "session", id }, before: { id }, after: null });
    return { id };
  },
);

/** Ends all of my sessions but the one that asks. */
export const endMyOtherSessions = writeVerb(
  "endMyOtherSessions",
  Mine,
  async (ctx, { current }): Promise<{ ended: number }> => {
    const { accountSession } = accountTables(ctx);
    const id = accountOf(ctx);
    const others = and(eq(accountSession.userId, id), current === null ? undefined : ne(accountSession.id, current));
    const gone = await ctx.db.delete(accountSession).where(others).returning({ id: accountSession.id });
    const ended = gone.length;
    await ctx.record({ ref: { kind: "account", id }, before: null, after: { sessionsEnded: ended } });
    return { ended };
  },
);
