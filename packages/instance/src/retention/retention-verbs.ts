import { type ReadContext, readAudit, readVerb, writeVerb } from "@trama/database";
import { addDays, dayIn, NotFound } from "@trama/kernel";
import { type RetentionRule, retentionConfig, retentionRules, termShown, territoryConfig } from "@trama/territory";
import { z } from "zod";
import { bygone, ruleOf } from "./bygone.js";
import { keptKinds } from "./kept-kinds.js";
import { ApplyRetention, type RetentionRuleState, type RetentionState } from "./retention-view.js";

const soonDays = 30;

/** More lines than one day's work of a rule leaves. */
const linesLookedAt = 500;

/** When a rule last erased something, and how much on that day. */
async function lastActed(ctx: ReadContext, rule: RetentionRule): Promise<RetentionRuleState["last"]> {
  const record = { kind: "retention", id: rule };
  const { timeZone } = ctx.config.section(territoryConfig);
  const lines = (await readAudit(ctx, { record, limit: linesLookedAt })).flatMap(({ at, values }) => {
    const erased = Number(values?.["erased"]?.after ?? 0);
    return erased === 0 ? [] : [{ on: dayIn(timeZone, new Date(at)), erased }];
  });
  const [first] = lines;
  if (!first) return null;
  const sameDay = lines.filter(({ on }) => on === first.on);
  return { on: first.on, erased: sameDay.reduce((sum, { erased }) => sum + erased, 0) };
}

async function stateOf(ctx: ReadContext, rule: RetentionRule): Promise<RetentionRuleState> {
  const kind = keptKinds[rule];
  const { term, state, due: until } = ruleOf(ctx.config, rule, ctx.today);
  const soonUntil = ruleOf(ctx.config, rule, addDays(ctx.today, soonDays)).due;
  const due = await kind.due(ctx, bygone(ctx.config, until));
  const soon = await kind.due(ctx, bygone(ctx.config, soonUntil));
  return {
    ...{ rule, state, due, soon: soon - due },
    term: termShown(term),
    suspended: ctx.config.section(retentionConfig)[rule].suspended ?? null,
    last: await lastActed(ctx, rule),
  };
}

/** What each rule would erase today and soon, when it last did, and what holds it back. Nobody is named. */
export const readRetention = readVerb("readRetention", z.strictObject({}), async (ctx): Promise<RetentionState> => {
  if (!ctx.may.may("readRetention")) throw new NotFound();
  const rules: RetentionRuleState[] = [];
  for (const rule of retentionRules) rules.push(await stateOf(ctx, rule));
  return { rules };
});

/** Lets one rule act on a limited number of what is due. A rule that is held back erases nothing. */
export const applyRetention = writeVerb(
  "applyRetention",
  ApplyRetention,
  async (ctx, { rule, limit }): Promise<{ erased: number }> => {
    if (!ctx.may.may("applyRetention")) throw new NotFound();
    const { acts } = ruleOf(ctx.config, rule, ctx.today);
    const erased = acts === null ? 0 : await keptKinds[rule].erase(ctx, bygone(ctx.config, acts), limit);
    await ctx.record({ ref: { kind: "retention", id: rule }, before: null, after: { rule, erased, until: acts } });
    return { erased };
  },
);
