import { type DerivedDimension, type FactReader, type FactRows, type FactSource, fieldIn } from "@trama/database";
import type { LocalDate } from "@trama/kernel";
import { and, eq, gt, gte, inArray, isNull, lte, or, type SQL, type Subquery, sql } from "drizzle-orm";
import type { Span } from "../bucket.js";

/** Where a dimension of a measure is read: among its own fields, or through a package above. */
export class Dimensions {
  readonly #derived: readonly DerivedDimension[];

  constructor(derived: readonly DerivedDimension[]) {
    this.#derived = derived;
  }

  /** The codes of the dimensions that a measure can be told apart by. */
  of({ measure }: FactSource): string[] {
    const translated = this.#derived.filter((one) => measure.dimensions.includes(one.of)).map(({ code }) => code);
    return [...new Set([...measure.dimensions, ...translated])];
  }

  /** The derived dimension to join for a code, or null when the measure has it itself. */
  join({ measure }: FactSource, code: string): DerivedDimension | null {
    if (measure.dimensions.includes(code)) return null;
    return this.#derived.find((one) => one.code === code && measure.dimensions.includes(one.of)) ?? null;
  }
}

type Where = ReadonlyMap<string, readonly string[]>;

/** Which facts: a flow over a span, a stock as of some days, of these codes. */
export interface Which {
  source: FactSource;
  where: Where;
  span: Span;
  /** The days as of which a stock is looked at. */
  asOf: readonly LocalDate[];
}

/** What a join brings: its rows, how they meet, and whether facts without one are left out. */
interface Join {
  rows: ReturnType<DerivedDimension["codes"]>["rows"] | SQL;
  on: SQL;
  inner: boolean;
}

/** The facts asked for, as the parts of a select around them. */
export interface Narrowed {
  facts: FactRows;
  /** What is read from: the facts, or those of them that are kept to be looked at more than once. */
  from: Subquery | SQL;
  joins: Join[];
  condition: SQL | undefined;
  /** The day as of which a stock is looked at; null for a flow. */
  moment: SQL | null;
  field: (dimension: string) => SQL;
}

/** The parts of a select over some facts of a measure, told apart by these dimensions. */
export function narrowFacts(at: FactReader, dimensions: Dimensions, which: Which, by: readonly string[]): Narrowed {
  const { source, where, span, asOf } = which;
  const facts = source.facts(at);
  const joins: Join[] = [];
  const fields = new Map<string, SQL>();
  for (const code of new Set([...by, ...where.keys()])) {
    const derived = dimensions.join(source, code);
    if (!derived) {
      fields.set(code, facts.field(code));
      continue;
    }
    const { rows, key, value } = derived.codes(at);
    joins.push({ rows, on: eq(fieldIn(rows, key), facts.field(derived.of)), inner: where.has(code) });
    fields.set(code, fieldIn(rows, value));
  }
  const stock = source.measure.time === "stock";
  const severalDays = stock && asOf.length > 1;
  if (severalDays) joins.push({ rows: daysOf(asOf), on: sql`true`, inner: true });
  const moment = stock ? (severalDays ? sql`as_of.at_day` : sql`${asOf[0] ?? span.to}`) : null;
  const from = severalDays ? keptSince(facts, asOf[0] ?? span.from) : facts.rows;
  const field = (code: string) => fields.get(code) ?? facts.field(code);
  const filters = [...where].map(([code, allowed]) => inArray(field(code), [...allowed]));
  return { facts, from, joins, moment, field, condition: and(inTime(facts, span, moment), ...filters) };
}

function daysOf(days: readonly LocalDate[]): SQL {
  const each = days.map((day) => sql`select cast(${day} as text) as at_day`);
  return sql`(${sql.join(each, sql` union all `)}) as as_of`;
}

/** The facts that still hold on the first of some days or later, found once: an engine would find them for each day anew. */
function keptSince(facts: FactRows, first: LocalDate): SQL {
  const until = facts.field("until");
  const holding = sql`select * from ${facts.rows} where ${until} is null or ${until} > ${first}`;
  return sql`(with kept as materialized (${holding}) select * from kept) as ${sql.identifier(facts.rows._.alias)}`;
}

/** What happened within the span, or what holds at the moment: a beginning or an end that nobody said is open. */
function inTime(facts: FactRows, span: Span, moment: SQL | null): SQL | undefined {
  const day = facts.field("day");
  if (!moment) return and(gte(day, span.from), lte(day, span.to));
  const until = facts.field("until");
  return and(or(isNull(day), lte(day, moment)), or(isNull(until), gt(until, moment)));
}
