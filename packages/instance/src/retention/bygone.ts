import { momentOf } from "@trama/gatherings";
import { addDays, type Configuration, type LocalDate, type LocalTime } from "@trama/kernel";
import { type RetentionRule, type RuleOnDay, retentionConfig, ruleOn, territoryConfig } from "@trama/territory";
import type { Bygone } from "@trama/territory/server";

const midnight = "00:00" as LocalTime;

/** What began on a day of the territory's calendar, or before. */
export function bygone(config: Configuration, until: LocalDate): Bygone {
  const { timeZone } = config.section(territoryConfig);
  return { until, before: momentOf(addDays(until, 1), midnight, timeZone) };
}

/** A rule of a configuration as it holds on a day. */
export const ruleOf = (config: Configuration, rule: RetentionRule, on: LocalDate): RuleOnDay =>
  ruleOn(config.section(retentionConfig), rule, on);
