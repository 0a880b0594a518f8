import type { ReadContext } from "@trama/database";
import { asc, desc, eq, getTableColumns } from "drizzle-orm";
import type { OpenTable } from "../open-table.js";
import type { Measures } from "./measures.js";
import { indicatorTables, type PublicationRow, type WithdrawalRow } from "./tables.js";

/** A publication, and whether it was withdrawn. */
export interface Published extends PublicationRow {
  withdrawal: WithdrawalRow | null;
}

/** The publications of one table, or of all of them by code, the last of each first. */
export async function publicationsOf(ctx: ReadContext, code?: string): Promise<Published[]> {
  const { publication, withdrawal } = indicatorTables(ctx);
  return await ctx.db
    .select({ ...getTableColumns(publication), withdrawal })
    .from(publication)
    .leftJoin(withdrawal, eq(withdrawal.publicationId, publication.id))
    .where(code === undefined ? undefined : eq(publication.code, code))
    .orderBy(asc(publication.code), desc(publication.number));
}

const withdrawnOf = ({ withdrawal }: Published): OpenTable["withdrawn"] =>
  withdrawal && { at: withdrawal.at, reason: withdrawal.reason };

/** A table as everybody reads it, from all its publications, the last first: of one that was withdrawn no figure is left. */
export function viewTable(measures: Measures, [last, ...earlier]: readonly [Published, ...Published[]]): OpenTable {
  const { code, number, at, content } = last;
  const withdrawn = withdrawnOf(last);
  return {
    ...{ code, number, at, ...content, rows: withdrawn ? [] : content.rows },
    withdrawn,
    words: measures.words(content),
    earlier: earlier.map((one) => ({ number: one.number, at: one.at, withdrawn: withdrawnOf(one) })),
  };
}
