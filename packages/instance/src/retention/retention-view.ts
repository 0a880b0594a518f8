import { LocalDate } from "@trama/kernel";
import { retentionRules } from "@trama/territory";
import { z } from "zod";

export const ApplyRetention = z.strictObject({
  rule: z.enum(retentionRules),
  limit: z.number().int().min(1).max(500).default(100),
});

/** A rule as it stands today: counts alone, and nothing of whom they are about. */
export const RetentionRuleState = z
  .object({
    rule: z.enum(retentionRules),
    term: z.object({ unit: z.enum(["days", "months"]), length: z.number().int() }),
    state: z.enum(["active", "suspended", "awaiting"]).meta({
      description: "Attiva, sospesa, o in attesa dell'autorizzazione allo scarto",
    }),
    suspended: z.string().nullable().meta({ description: "Perché è sospesa" }),
    due: z.number().int().meta({ description: "Quanti sono scaduti oggi" }),
    soon: z.number().int().meta({ description: "Quanti scadranno entro 30 giorni" }),
    last: z
      .object({ on: LocalDate, erased: z.number().int() })
      .nullable()
      .meta({ description: "L'ultimo giorno in cui ha agito, e su quanti" }),
  })
  .meta({ id: "RetentionRuleState" });
export type RetentionRuleState = z.output<typeof RetentionRuleState>;

/** What the rules of retention have to do: the rules in the order in which they act. */
export const RetentionState = z.object({ rules: z.array(RetentionRuleState) }).meta({ id: "RetentionState" });
export type RetentionState = z.output<typeof RetentionState>;
