import { type DerivedDimension, type FactReader, type FactRows, type FactSource, fieldIn } from "@trama/database";
import type { LocalDate } from "@trama/kernel";
import { and, eq, gt, gte, inArray, isNull, lte, or, type SQL } from "drizzle-orm";
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
  rows: ReturnType<DerivedDimension["codes"]>["rows"];
  on: SQL;
  inner: boolean;
}

/** The facts asked for, as the parts of a select around them. */
export interface Narrowed {
  facts: FactRows;
  joins: Join[];
  condition: SQL | undefined;
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
  const field = (code: string) => fields.get(code) ?? facts.field(code);
  const filters = [...where].map(([code, allowed]) => inArray(field(code), [...allowed]));
  const day = facts.field("day");
  const inTime =
    source.measure.time === "flow"
      ? and(gte(day, span.from), lte(day, span.to))
      : holds(day, facts.field("until"), { first: asOf[0] ?? span.to, last: asOf.at(-1) ?? span.to });
  return { facts, joins, field, condition: and(inTime, ...filters) };
}

/** What holds on some day between two: a beginning or an end that nobody said is open. */
export function holds(day: SQL, until: SQL, { first, last }: { first: SQL | LocalDate; last: SQL | LocalDate }) {
  return and(or(isNull(day), lte(day, last)), or(isNull(until), gt(until, first)));
}
