import { type AnyColumn, type SQL, sql } from "drizzle-orm";

/** How many rows, or how many of them have a value in `column`: a number on every engine. */
export function count(column?: AnyColumn): SQL<number> {
  return sql`count(${column ?? sql.raw("*")})`.mapWith(Number);
}

/** How many different values a column has. */
export function countDistinct(column: AnyColumn): SQL<number> {
  return sql`count(distinct ${column})`.mapWith(Number);
}

/** The sum of a column of numbers, 0 when there is none: a number on every engine. */
export function sum(column: AnyColumn): SQL<number> {
  return sql`coalesce(sum(${column}), 0)`.mapWith(Number);
}
