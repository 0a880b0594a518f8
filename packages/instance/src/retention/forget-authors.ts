import type { WriteContext } from "@trama/database";
import { erasedName } from "@trama/directory";
import { getTableColumns, inArray } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import { schema } from "../schema.js";

/** The columns in which records keep, as a text, the name of who did something. */
const naming = ["author", "endAuthor", "by"] as const;

/** Erases names wherever a record of any package says by them who did something. */
export async function forgetAuthors(ctx: WriteContext, names: readonly string[]): Promise<void> {
  if (names.length === 0) return;
  const tables: readonly SQLiteTable[] = Object.values(schema(ctx));
  for (const table of tables) {
    const columns = getTableColumns(table);
    for (const name of naming) {
      const column = columns[name];
      if (column === undefined) continue;
      const nobody = column.notNull ? erasedName : null;
      await ctx.db
        .update(table)
        .set({ [name]: nobody })
        .where(inArray(column, [...names]));
    }
  }
}
