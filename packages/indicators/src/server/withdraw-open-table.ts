import { writeVerb } from "@trama/database";
import { Conflict, NotFound, StaleVersion } from "@trama/kernel";
import { type OpenTable, WithdrawOpenTable } from "../open-table.js";
import { authorOf } from "./internal.js";
import type { Measures } from "./measures.js";
import { publicationsOf, viewTable } from "./publications.js";
import { indicatorTables } from "./tables.js";

/**
 * Takes a published table from the site, and says why. That it was said is not taken back: whoever took it away has it,
 * and the ledger of releases goes on counting it.
 */
export const withdrawOpenTable = (measures: Measures) =>
  writeVerb("withdrawOpenTable", WithdrawOpenTable, async (ctx, { code, number, reason }): Promise<OpenTable> => {
    if (!ctx.may.may("withdrawOpenTable")) throw new NotFound();
    const [last, ...earlier] = await publicationsOf(ctx, code);
    if (!last) throw new NotFound();
    if (last.number !== number) throw new StaleVersion();
    if (last.withdrawal) throw new Conflict("indicators:error.alreadyWithdrawn");
    const row = { publicationId: last.id, reason, at: ctx.now, author: authorOf(ctx) };
    await ctx.db.insert(indicatorTables(ctx).withdrawal).values(row);
    const before = { code, number };
    await ctx.record({ ref: { kind: "publication", id: last.id }, before, after: { ...before, withdrawn: reason } });
    return viewTable(measures, [{ ...last, withdrawal: row }, ...earlier]);
  });
