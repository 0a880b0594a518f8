import type { CleanedWhere } from "better-auth/adapters";
import {
  and,
  eq,
  getTableColumns,
  gt,
  gte,
  inArray,
  isNotNull,
  isNull,
  lt,
  lte,
  ne,
  notInArray,
  or,
  type SQL,
  sql,
} from "drizzle-orm";
import type { SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";

/** The column a table knows under a property name. */
export function columnOf(table: SQLiteTable, property: string): SQLiteColumn {
  const column = getTableColumns(table)[property];
  if (!column) throw new Error(`The account tables have no column for ${property}.`);
  return column;
}

const lower = (column: SQLiteColumn) => sql`lower(${column})`;

/** What `lower` makes of a text: A to Z only, on every engine. */
const lowered = (text: string | undefined) => text?.replace(/[A-Z]/g, (letter) => letter.toLowerCase());

// Neither LIKE, whose case rules differ between engines, nor its wildcards: plain comparison of pieces of text.
function pattern(operator: "contains" | "starts_with" | "ends_with", text: unknown, piece: SQL): SQL {
  switch (operator) {
    case "contains":
      return sql`(length(${piece}) = 0 or replace(${text}, ${piece}, '') <> ${text})`;
    case "starts_with":
      return sql`substr(${text}, 1, length(${piece})) = ${piece}`;
    case "ends_with":
      return sql`(length(${text}) >= length(${piece}) and substr(${text}, length(${text}) - length(${piece}) + 1) = ${piece})`;
  }
}

function caseless(column: SQLiteColumn, { operator, value }: CleanedWhere): SQL | undefined {
  const texts = Array.isArray(value) ? value : [value];
  if (!texts.every((text) => typeof text === "string")) return undefined;
  const one = sql`${lowered(texts[0])}`;
  switch (operator) {
    case "eq":
      return eq(lower(column), one);
    case "ne":
      return ne(lower(column), one);
    case "in":
      return inArray(lower(column), texts.map(lowered));
    case "not_in":
      return notInArray(lower(column), texts.map(lowered));
    case "contains":
    case "starts_with":
    case "ends_with":
      return pattern(operator, lower(column), one);
    default:
      return undefined;
  }
}

function clause(column: SQLiteColumn, given: CleanedWhere): SQL {
  const { operator = "eq", value, mode } = given;
  const found = mode === "insensitive" ? caseless(column, given) : undefined;
  if (found) return found;
  switch (operator) {
    case "eq":
      return value === null ? isNull(column) : eq(column, value);
    case "ne":
      return value === null ? isNotNull(column) : ne(column, value);
    case "lt":
      return lt(column, value);
    case "lte":
      return lte(column, value);
    case "gt":
      return gt(column, value);
    case "gte":
      return gte(column, value);
    case "in":
      return inArray(column, Array.isArray(value) ? value : [value]);
    case "not_in":
      return notInArray(column, Array.isArray(value) ? value : [value]);
    case "contains":
    case "starts_with":
    case "ends_with":
      return pattern(operator, column, sql`${value}`);
  }
}

/** What better-auth asks of rows, as SQL: every AND clause, and at least one of the OR clauses when there are any. */
export function conditionOf(table: SQLiteTable, where: readonly CleanedWhere[] | undefined): SQL | undefined {
  const made = (where ?? []).map((given) => ({ given, sql: clause(columnOf(table, given.field), given) }));
  const isAlternative = ({ given }: (typeof made)[number]) => given.connector === "OR";
  const required = made.filter((one) => !isAlternative(one)).map((one) => one.sql);
  return and(...required, or(...made.filter(isAlternative).map((one) => one.sql)));
}
