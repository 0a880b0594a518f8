import type { RetentionState } from "@trama/instance";
import { termMessage } from "@trama/territory";
import type { Settings } from "../env.js";
import { runErrand } from "../run-errand.js";
import type { Terminal } from "../terminal.js";

/** Tells, rule by rule, how long data are kept, what is due and when the rule last acted; with `apply`, after letting it act. */
export async function tellRetention(settings: Settings, { print, say }: Terminal, apply: boolean): Promise<void> {
  const { rules } = JSON.parse(await runErrand(settings, "retention", { apply })) as RetentionState;
  for (const { rule, term, state, suspended, due, soon, last } of rules) {
    const kept = termMessage(term);
    print("retention.rule", { name: say(`territory:retention.${rule}`), term: say(kept.key, { count: kept.count }) });
    const counted = (count: number) => say(`territory:retention.count.${rule}`, { count });
    print("retention.due", { due: counted(due), soon: counted(soon) });
    if (state === "suspended") print("retention.suspended", { reason: suspended });
    if (state === "awaiting") print("retention.awaiting");
    if (last !== null) print("retention.last", { day: last.on, erased: counted(last.erased) });
  }
  print(apply ? "retention.applied" : "retention.daily");
}
