import { type ConfigurationUse, type RetentionRule, retentionRules, territoryCatalogue } from "@trama/territory";
import type { UseSource } from "@trama/territory/server";
import { bygone, ruleOf } from "./bygone.js";
import { keptKinds } from "./kept-kinds.js";

const nameOf = (rule: RetentionRule) => {
  const { it, en } = territoryCatalogue.messages;
  return { it: it[`retention.${rule}`], en: en[`retention.${rule}`] };
};

/** How many records each rule of retention, as it is or as it would be, would erase today. */
export const retentionUseSource: UseSource = async (ctx, next = ctx.config) => {
  const uses: ConfigurationUse[] = [];
  for (const rule of retentionRules) {
    const { acts } = ruleOf(next, rule, ctx.today);
    const count = acts === null ? 0 : await keptKinds[rule].due(ctx, bygone(next, acts));
    if (count > 0)
      uses.push({ path: `retention.${rule}`, name: nameOf(rule), what: `territory:retention.count.${rule}`, count });
  }
  return uses;
};
