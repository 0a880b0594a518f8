import { applyRules, type Instance, type RetentionState, verbs } from "@trama/instance";
import { z } from "zod";

/** Whether the rules are only looked at, or also let act. */
export const RetentionErrand = z.object({ apply: z.boolean() });

/** Reads what the rules of retention have to do, after letting them act when that is asked; gives `RetentionState` as text. */
export async function runRetention(instance: Instance, { apply }: z.output<typeof RetentionErrand>): Promise<string> {
  if (apply) await applyRules(instance);
  const state: RetentionState = await instance.run({ kind: "system", name: "control" })(verbs.readRetention, {});
  return JSON.stringify(state);
}
