import { type AnyColumn, type SQL, sql } from "drizzle-orm";

/** The letters A to Z in lower case and nothing else, as every engine's `lower` has them on the kit's columns. */
const plainLower = (text: string) => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());

/** Whether a text column contains what somebody typed, upper or lower case: `%` and `_` mean themselves. */
export function containing(column: AnyColumn, typed: string): SQL {
  const piece = plainLower(typed).replace(/[\\%_]/g, "\\$&");
  return sql`lower(${column}) like ${`%${piece}%`} escape '\\'`;
}
