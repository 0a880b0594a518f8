import { type ReadContext, readVerb, type WriteContext, writeVerb } from "@trama/database";
import { type Flag, NotFound, RuleBroken } from "@trama/kernel";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { AcceptFlag, type FlagView, ReopenFlag } from "../flags/flag-view.js";
import { territoryTables } from "./tables.js";

/** A package's flags over its own records and its section of the configuration. */
export type FlagSource = (ctx: ReadContext) => Promise<Flag[]>;

const rank = { error: 0, warning: 1, info: 2 };

/** The verbs over flags, for the sources that the host composes. */
export function flagVerbs(sources: readonly FlagSource[]) {
  const current = async (ctx: ReadContext): Promise<Flag[]> => {
    const found: Flag[] = [];
    for (const source of sources) found.push(...(await source(ctx)));
    return found.sort((a, b) => rank[a.severity] - rank[b.severity] || a.id.localeCompare(b.id));
  };

  /** A flag raised now that this actor may accept, and so take back. */
  const acceptable = async (ctx: WriteContext, id: string): Promise<Flag> => {
    if (!ctx.may.may("acceptFlag") && !ctx.may.may("acceptRecordFlag")) throw new NotFound();
    const flag = (await current(ctx)).find((one) => one.id === id);
    if (!flag)
      throw new RuleBroken("territory:error.unknownFlag", {}, [{ path: ["id"], code: "territory:error.unknownFlag" }]);
    if (!ctx.may.may(flag.about ? "acceptRecordFlag" : "acceptFlag")) throw new NotFound();
    return flag;
  };

  /** Every flag raised now, gravest first, with its acceptance when the figures are still the accepted ones. */
  const listFlags = readVerb("listFlags", z.strictObject({}), async (ctx): Promise<FlagView[]> => {
    if (!ctx.may.may("listFlags")) throw new NotFound();
    const { flagAcceptance } = territoryTables(ctx);
    const accepted = new Map((await ctx.db.select().from(flagAcceptance)).map((row) => [row.flagId, row]));
    return (await current(ctx)).map((flag) => {
      const row = accepted.get(flag.id);
      const holds = row !== undefined && row.numbers === JSON.stringify(flag.numbers);
      return { ...flag, accepted: holds ? { note: row.note, by: row.by, at: row.at } : null };
    });
  });

  /** Takes note of a flag's figures as they are, with the reason. */
  const acceptFlag = writeVerb("acceptFlag", AcceptFlag, async (ctx, { id, note }): Promise<FlagView> => {
    const flag = await acceptable(ctx, id);
    const { flagAcceptance } = territoryTables(ctx);
    const by = ctx.actor.kind === "person" ? ctx.actor.name : "trama";
    const row = { flagId: id, numbers: JSON.stringify(flag.numbers), note, by, at: ctx.now };
    const [before] = await ctx.db.select().from(flagAcceptance).where(eq(flagAcceptance.flagId, id));
    await ctx.db.insert(flagAcceptance).values(row).onConflictDoUpdate({ target: flagAcceptance.flagId, set: row });
    await ctx.record({ ref: { kind: "flag", id }, before: before ?? null, after: row });
    return { ...flag, accepted: { note, by, at: ctx.now } };
  });

  /** Takes an acceptance back, with the reason: the flag is to be looked at again. What was accepted stays in the trail. */
  const reopenFlag = writeVerb("reopenFlag", ReopenFlag, async (ctx, { id, note }): Promise<FlagView> => {
    if (!ctx.may.may("reopenFlag")) throw new NotFound();
    const flag = await acceptable(ctx, id);
    const { flagAcceptance } = territoryTables(ctx);
    const [before] = await ctx.db.select().from(flagAcceptance).where(eq(flagAcceptance.flagId, id));
    if (before?.numbers !== JSON.stringify(flag.numbers))
      throw new RuleBroken("territory:error.notAccepted", {}, [{ path: ["id"], code: "territory:error.notAccepted" }]);
    await ctx.db.delete(flagAcceptance).where(eq(flagAcceptance.flagId, id));
    await ctx.record({ ref: { kind: "flag", id }, before, after: { flagId: id, note } });
    return { ...flag, accepted: null };
  });

  return { listFlags, acceptFlag, reopenFlag };
}
