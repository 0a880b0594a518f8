import type { Flag } from "@trama/kernel";
import { configurationOf } from "../configuration/index.js";
import { revisionState } from "../revisions/revision.js";
import { configurationRevisions } from "./configuration-in-force.js";
import type { FlagSource } from "./flag-verbs.js";
import type { ConfigurationCheck } from "./revision-verbs.js";

/** Planned revisions that were good when they were made, and that records made since would no longer bear. */
export function revisionFlagSource(checks: readonly ConfigurationCheck[]): FlagSource {
  return async (ctx) => {
    const rows = await configurationRevisions(ctx);
    const flags: Flag[] = [];
    for (const row of rows.filter((one) => revisionState(one, rows, ctx.today) === "planned")) {
      const next = configurationOf(row.document);
      const reasons = (await Promise.all(checks.map((check) => check(ctx, next)))).flat().length;
      if (reasons === 0) continue;
      const numbers = { number: row.number, day: row.effectiveFrom, reasons };
      const id = `revision.planned:${row.number}`;
      flags.push({ id, rule: "territory:flag.plannedRevision", severity: "error", numbers, about: null });
    }
    return flags;
  };
}
