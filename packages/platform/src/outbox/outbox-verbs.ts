import { type HasKit, type ReadContext, type Reader, readVerb, writeVerb } from "@trama/database";
import { Conflict, type Instant, NotFound } from "@trama/kernel";
import { and, desc, eq, isNotNull, lte } from "drizzle-orm";
import { z } from "zod";
import { platformTables } from "../tables.js";
import { type Outbox, type OutgoingMail, OutgoingMailId } from "./outgoing-mail.js";
import { minutesFrom } from "./take-mail.js";

/** How many of each state are shown. */
const shown = 100;

/** For how long mail may try to leave before it is said to be late. */
const lateMinutes = 15;

type Row = ReturnType<typeof platformTables>["outgoingMail"]["$inferSelect"];

const viewOf = ({ id, kind, address, state, at, attempts, dueAt, reason, answer, settledAt }: Row): OutgoingMail => ({
  ...{ id, kind, address, state, at, attempts, reason, answer, settledAt },
  dueAt: state === "waiting" ? dueAt : null,
});

/** Whether some mail has tried to leave for a while and could not. */
export async function mailIsLate(at: HasKit & { db: Reader; now: Instant }): Promise<boolean> {
  const { outgoingMail: mail } = platformTables(at);
  const since = minutesFrom(new Date(at.now), -lateMinutes);
  const [late] = await at.db
    .select({ id: mail.id })
    .from(mail)
    .where(and(eq(mail.state, "waiting"), lte(mail.at, since), isNotNull(mail.reason)))
    .limit(1);
  return late !== undefined;
}

async function stateOf(ctx: ReadContext, state: Row["state"]) {
  const { outgoingMail: mail } = platformTables(ctx);
  const rows = await ctx.db
    .select()
    .from(mail)
    .where(eq(mail.state, state))
    .orderBy(desc(mail.at), desc(mail.id))
    .limit(shown);
  return { count: await ctx.db.$count(mail, eq(mail.state, state)), items: rows.map(viewOf) };
}

/** What waits to leave, what was given up, and what left lately. */
export const readOutbox = readVerb("readOutbox", z.strictObject({}), async (ctx): Promise<Outbox> => {
  if (!ctx.may.may("readOutbox")) throw new NotFound();
  const failed = await stateOf(ctx, "failed");
  const waiting = await stateOf(ctx, "waiting");
  const sent = await stateOf(ctx, "sent");
  return {
    waiting: waiting.count,
    failed: failed.count,
    late: await mailIsLate(ctx),
    items: [...failed.items, ...waiting.items, ...sent.items],
  };
});

/** Sends a mail again that was given up, or one that waits without waiting any longer. */
export const resendMail = writeVerb(
  "resendMail",
  z.strictObject({ id: OutgoingMailId }),
  async (ctx, { id }): Promise<OutgoingMail> => {
    if (!ctx.may.may("resendMail")) throw new NotFound();
    const { outgoingMail: mail } = platformTables(ctx);
    const [row] = await ctx.db.select().from(mail).where(eq(mail.id, id));
    if (!row) throw new NotFound();
    if (row.state === "sent") throw new Conflict("territory:mail.alreadySent");
    const again = { state: "waiting" as const, attempts: 0, dueAt: ctx.now, settledAt: null };
    await ctx.db.update(mail).set(again).where(eq(mail.id, id));
    const { state, attempts } = row;
    const after = { state: again.state, attempts: again.attempts };
    await ctx.record({ ref: { kind: "outgoingMail", id }, before: { state, attempts }, after });
    return viewOf({ ...row, ...again });
  },
);
