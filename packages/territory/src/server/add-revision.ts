import type { WriteContext } from "@trama/database";
import type { LocalDate } from "@trama/kernel";
import { configurationRevisions } from "./configuration-in-force.js";
import { territoryTables } from "./tables.js";

interface Adopted {
  document: Record<string, unknown>;
  effectiveFrom: LocalDate;
  note: string;
}

/** Writes a revision after the last, with its author. */
export async function addRevision(ctx: WriteContext, { document, effectiveFrom, note }: Adopted): Promise<number> {
  const { configurationRevision } = territoryTables(ctx);
  const number = ((await configurationRevisions(ctx)).at(-1)?.number ?? 0) + 1;
  const author = ctx.actor.kind === "person" ? ctx.actor.name : "trama";
  await ctx.db.insert(configurationRevision).values({ number, at: ctx.now, effectiveFrom, author, note, document });
  await ctx.record({
    ref: { kind: "configuration", id: String(number) },
    before: null,
    after: { effectiveFrom, note },
  });
  return number;
}
