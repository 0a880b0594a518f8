import { readVerb, writeVerb } from "@trama/database";
import { InvalidInput, NotFound, newId } from "@trama/kernel";
import { type ListTable, ListTableQuery, RecordExport } from "../list-export.js";
import type { ListSource } from "./list-source.js";

/** The verbs of exports, over the lists that the host composes. */
export function exportVerbs(sources: readonly ListSource[]) {
  /**
   * A part of a list as a table: the rows asked for that the list itself shows to whoever asks, in the order asked for.
   * A row that they may not see, or that is gone, is not there.
   */
  const tableOfList = readVerb(
    "tableOfList",
    ListTableQuery,
    async (ctx, { list, ids, ...asked }): Promise<ListTable> => {
      const source = sources.find((one) => one.list === list);
      if (!source || !ctx.may.may("tableOfList")) throw new NotFound();
      const columns = asked.columns.flatMap((key, at) => {
        const found = source.columns.filter((one) => one.key === key);
        if (found.length === 0) throw new InvalidInput([{ path: ["columns", at], code: "lists:issue.unknownColumn" }]);
        return found.map(({ label, kind }) => ({ label, kind }));
      });
      const cells = await source.cells(ctx, { ids, ...asked });
      return { columns, rows: ids.flatMap((id) => [cells.get(id) ?? []].filter((row) => row.length > 0)) };
    },
  );

  /** Remembers that somebody took a part of a list away: which, how much of it, and as what. */
  const exportList = writeVerb("exportList", RecordExport, async (ctx, given): Promise<{ rows: number }> => {
    if (!ctx.may.may("exportList")) throw new NotFound();
    await ctx.record({ ref: { kind: "listExport", id: newId<"listExport">() }, before: null, after: given });
    return { rows: given.rows };
  });

  return { tableOfList, exportList };
}
