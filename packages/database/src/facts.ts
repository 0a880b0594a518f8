import type { Dimension, LocalText, Measure, MeasureTime, QuantityKind } from "@trama/kernel";
import { type AnyColumn, Column, is, SQL, type Subquery, sql } from "drizzle-orm";
import type { HasKit } from "./kit.js";
import type { ReadContext } from "./verb.js";

/** One field of a select that stands in another: a column, or an expression with a name. */
export type FactField = AnyColumn | SQL.Aliased;

/**
 * What each row of a measure's select says. `recordId` is the record it belongs to; `subject` who or what is counted
 * once; `value` how many; `qualifier` how exactly; `until` the first day on which it no longer holds.
 */
type FieldsOf<M extends Measure> =
  | "day"
  | "recordId"
  | M["dimensions"][number]
  | (M["time"] extends "stock" ? "until" : never)
  | (M["quantity"] extends "uniqueRecords" | "uniquePeople" ? "subject" : never)
  | (M["quantity"] extends "attendances" | "declaredEstimate" | "reachedByMicroNetworks" ? "value" : never)
  | (M["quantity"] extends "declaredEstimate" | "reachedByMicroNetworks" ? "qualifier" : never);

/** The rows of a measure, to be filtered, grouped and counted around: the engine does not build them first. */
export interface FactRows {
  readonly rows: Subquery;
  /** A field by name, told apart from those of other rows. Throws when the measure does not have it. */
  field(name: string): SQL;
  has(name: string): boolean;
}

/** What facts are read with. What a territory decides may say which of its records are facts at all. */
export type FactReader = Pick<ReadContext, "kit" | "db" | "config">;

/** A measure with the one select that gives its facts. */
export interface FactSource<Q extends QuantityKind = QuantityKind, T extends MeasureTime = MeasureTime> {
  readonly measure: Measure<Q, T>;
  facts(at: FactReader): FactRows;
}

/** Joins a measure with its select. The compiler asks for the fields that the measure promises. */
export function factSource<const M extends Measure>(
  measure: M,
  select: (at: FactReader) => Subquery & Readonly<Record<FieldsOf<M>, FactField>>,
): FactSource {
  return {
    measure,
    facts(at) {
      const rows = select(at);
      const has = (name: string) => isField(Reflect.get(rows, name));
      return { rows, has, field: (name) => fieldOf(rows, name, measure.code) };
    },
  };
}

/**
 * A dimension that a package gives to the measures of packages below: a gathering knows its owner, and labs know the
 * municipality of that owner. Its select has one row for each code of the dimension it stands on.
 */
export interface DerivedDimension {
  readonly code: string;
  /** The dimension whose codes it translates. */
  readonly of: string;
  codes(at: FactReader): { rows: Subquery; key: FactField; value: FactField };
}

/** A dimension with what its codes are called. One that is left out says its code. */
export interface DimensionSource extends Dimension {
  labels(ctx: ReadContext, codes: readonly string[]): Promise<ReadonlyMap<string, LocalText>>;
}

/** How a package names its records of a kind, for whoever holds their address: title, and where they open. */
export interface RecordSource {
  readonly kind: string;
  /** One that is not there any more is left out. */
  describe(ctx: ReadContext, ids: readonly string[]): Promise<ReadonlyMap<string, { title: string; path: string }>>;
}

/** A field of some rows by its whole name: an expression that has only an alias could be of any of those joined. */
export function fieldIn(rows: Subquery, field: FactField): SQL {
  return is(field, SQL.Aliased)
    ? sql`${sql.identifier(rows._.alias)}.${sql.identifier(field.fieldAlias)}`
    : sql`${field}`;
}

const isField = (found: unknown): found is FactField => is(found, Column) || is(found, SQL.Aliased);

function fieldOf(rows: Subquery, name: string, code: string): SQL {
  const field: unknown = Reflect.get(rows, name);
  if (!isField(field)) throw new Error(`The facts of ${code} have no field ${name}`);
  return fieldIn(rows, field);
}

/** The moment after a last day, for comparing: it sorts after that day and before the next. */
export function justAfter(day: AnyColumn): SQL<string | null> {
  return sql<string | null>`${day} || '~'`;
}

/** A field of a column of JSON: a number or a text, as the engine reads it. */
export function jsonNumber({ kit }: HasKit, column: AnyColumn, name: string): SQL<number> {
  const text = kit.dialect === "postgres" ? sql`(${column}::json ->> ${name})` : sql`(${column} ->> ${name})`;
  return sql`cast(${text} as double precision)`.mapWith(Number);
}

/** A text in a column of JSON. */
export function jsonText({ kit }: HasKit, column: AnyColumn, name: string): SQL<string> {
  return kit.dialect === "postgres" ? sql<string>`(${column}::json ->> ${name})` : sql<string>`(${column} ->> ${name})`;
}

/** The last of so many whole months that begin on a day: three months from 1 January end on 31 March. */
export function lastDayOfMonths({ kit }: HasKit, from: AnyColumn, months: number): SQL<string> {
  if (months === 0) return sql<string>`${from}`;
  // A month that lacks the day on which it would end is over on its own last day.
  if (kit.dialect === "postgres") {
    const first = sql`date_trunc('month', ${from}::timestamp)`;
    const same = sql`${first} + make_interval(months => ${months}, days => extract(day from ${from}::date)::int - 2)`;
    return sql<string>`least(${same}, ${first} + make_interval(months => ${months + 1}, days => -1))::date::text`;
  }
  const later = (by: number) => sql`date(${from}, 'start of month', ${`+${by} months`}`;
  const same = sql`${later(months)}, (cast(substr(${from}, 9, 2) as integer) - 2) || ' days')`;
  return sql<string>`min(${same}, ${later(months + 1)}, '-1 days'))`;
}
