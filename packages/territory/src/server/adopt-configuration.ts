import { writeVerb } from "@trama/database";
import { LocalDate } from "@trama/kernel";
import { desc } from "drizzle-orm";
import { z } from "zod";
import { territoryTables } from "./tables.js";

const AdoptConfiguration = z.strictObject({
  document: z.record(z.string(), z.unknown()),
  effectiveFrom: LocalDate,
  note: z.string().min(1).max(500),
});

/** Puts a checked configuration document in force as a new revision. The host checks it: only it knows every section. */
export const adoptConfiguration = writeVerb(
  "adoptConfiguration",
  AdoptConfiguration,
  async (ctx, { document, effectiveFrom, note }) => {
    const { configurationRevision } = territoryTables(ctx);
    const [last] = await ctx.db
      .select({ number: configurationRevision.number })
      .from(configurationRevision)
      .orderBy(desc(configurationRevision.number))
      .limit(1);
    const number = (last?.number ?? 0) + 1;
    const author = ctx.actor.kind === "person" ? ctx.actor.name : "trama";
    await ctx.db.insert(configurationRevision).values({ number, at: ctx.now, effectiveFrom, author, note, document });
    await ctx.record({
      ref: { kind: "configuration", id: String(number) },
      before: null,
      after: { effectiveFrom, note },
    });
    return { number };
  },
);
