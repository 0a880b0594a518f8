import { forgetOldAnswers } from "@trama/database";
import { forgetOldAttempts } from "@trama/directory/server";
import { dayIn, instantOf } from "@trama/kernel";
import { type RetentionRule, retentionRules } from "@trama/territory";
import type { Instance } from "../instance.js";
import { type DailyWork, keepDaily } from "../keep-daily.js";
import { applyRetention } from "../verbs.js";
import { bygone, ruleOf } from "./bygone.js";
import { keptKinds } from "./kept-kinds.js";

/** How many records go in one write, so that nobody else's change waits long. */
const batch = 100;

/** What a run of the rules erased, by rule; what erased nothing is not in it. */
export type Applied = Partial<Record<RetentionRule, number>>;

type Running = Pick<Instance, "run" | "database" | "clock" | "inForce">;

/** Whether a rule has something to do: looked at aside, so that a day without work writes nothing. */
async function hasWork({ database, clock, inForce }: Running, rule: RetentionRule): Promise<boolean> {
  const { config, timeZone } = inForce();
  const today = dayIn(timeZone, clock.now());
  const { acts } = ruleOf(config, rule, today);
  if (acts === null) return false;
  const at = { kit: database.kit, db: database.read, today };
  return (await keptKinds[rule].due(at, bygone(config, acts))) > 0;
}

/** Lets every rule act on all that is due today, a little at a time, and leaves no byte of it in the file. */
export async function applyRules(instance: Running): Promise<Applied> {
  const run = instance.run({ kind: "system", name: "retention" });
  const applied: Applied = {};
  for (const rule of retentionRules) {
    let sum = 0;
    while (await hasWork(instance, rule)) {
      const { erased } = await run(applyRetention, { rule, limit: batch });
      if (erased === 0) break;
      sum += erased;
    }
    if (sum > 0) applied[rule] = sum;
  }
  const { database, clock } = instance;
  await database.write(async (db) => {
    const at = { kit: database.kit, db, now: instantOf(clock.now()) };
    await forgetOldAnswers(at);
    await forgetOldAttempts(at);
  });
  await database.settle();
  return applied;
}

/** Applies the rules of retention now and then once a day. */
export function keepRetention(instance: Running, onFailure: (error: unknown) => void, every?: number): DailyWork {
  return keepDaily(() => applyRules(instance), onFailure, every);
}
