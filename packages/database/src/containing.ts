import { type AnyColumn, type SQL, sql } from "drizzle-orm";

/** Whether a text column contains what somebody typed, upper or lower case: `%` and `_` mean themselves. */
export function containing(column: AnyColumn, typed: string): SQL {
  return sql`${column} like ${`%${typed.replace(/[\\%_]/g, "\\$&")}%`} escape '\\'`;
}
