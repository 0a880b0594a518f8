import type { FactReader, FactRows, FactSource } from "@trama/database";
import type { Figure, Measure, QuantityKind } from "@trama/kernel";
import { type SQL, sql } from "drizzle-orm";
import { type Bucket, keyOf, type Span } from "../bucket.js";
import { leastExact } from "../declared.js";
import { type Dimensions, narrowFacts, type Which } from "./narrow-facts.js";

/** One group that was found: its bucket, or the day it was looked at; its codes, in the order asked. */
export interface Counted {
  key: string | null;
  codes: (string | null)[];
  /** Null when nobody declared anything. */
  figure: Figure | null;
  /** How much of it can come from one person; zero where nobody can be in it twice. */
  largest: number;
}

const bucketKeys: Readonly<Record<Bucket, (day: SQL) => SQL<string>>> = {
  month: (day) => sql`substr(${day}, 1, 7)`,
  quarter: (day) => sql`substr(${day}, 1, 4) || '-Q' || ((cast(substr(${day}, 6, 2) as integer) + 2) / 3)`,
  year: (day) => sql`substr(${day}, 1, 4)`,
};

/** The numbers behind the figure of a group. The last four are for what was declared alone. */
interface Amounts {
  value: number;
  /** How many facts have somebody in them. */
  filled: number;
  about: number;
  above: number;
  below: number;
  declarations: number;
}

const isDeclared = (quantity: QuantityKind) => quantity === "declaredEstimate" || quantity === "reachedByMicroNetworks";

/** How the engine counts each kind of quantity. Of what is distinct, each is counted once in each group. */
export function countedValue(quantity: QuantityKind, facts: FactRows): SQL<number> {
  if (quantity === "records") return sql`count(*)`.mapWith(Number);
  if (quantity === "uniqueRecords" || quantity === "uniquePeople")
    return sql`count(distinct ${facts.field("subject")})`.mapWith(Number);
  return sql`coalesce(sum(${facts.field("value")}), 0)`.mapWith(Number);
}

function amountsOf({ quantity, repeats }: Measure, facts: FactRows): Record<keyof Amounts, SQL<number>> {
  const value = countedValue(quantity, facts);
  const none = sql<number>`0`;
  const filled = repeats ? sql<number>`sum(case when ${facts.field("value")} > 0 then 1 else 0 end)` : none;
  if (!isDeclared(quantity)) return { value, filled, about: none, above: none, below: none, declarations: none };
  const known = (as: string) => sql<number>`sum(case when ${facts.field("qualifier")} = ${as} then 1 else 0 end)`;
  return { value, filled, about: known("~"), above: known(">"), below: known("<"), declarations: sql`count(*)` };
}

function figureOf(quantity: QuantityKind, amounts: Omit<Amounts, "filled">): Figure | null {
  const { value, about, above, below, declarations } = amounts;
  if (quantity !== "declaredEstimate" && quantity !== "reachedByMicroNetworks") return { quantity, value };
  if (declarations === 0) return null;
  const qualifier = leastExact({ "=": declarations - about - above - below, "~": about, ">": above, "<": below });
  return { quantity, value, qualifier, declarations };
}

/** The figure of no facts at all. */
export function nothingOf(quantity: QuantityKind): Figure | null {
  return figureOf(quantity, { value: 0, about: 0, above: 0, below: 0, declarations: 0 });
}

export interface Grouping extends Which {
  by: readonly string[];
  bucket: Bucket | null;
}

/** Counts the facts of a measure in one question to the engine, grouped by time and by codes. */
export async function countFacts(at: FactReader, dimensions: Dimensions, grouping: Grouping): Promise<Counted[]> {
  const { source, by, bucket, asOf } = grouping;
  const { quantity } = source.measure;
  const { facts, joins, condition, moment, field } = narrowFacts(at, dimensions, grouping, by);
  const time = moment ? (asOf.length > 1 ? moment : null) : bucket && bucketKeys[bucket](facts.field("day"));
  const codes = Object.fromEntries(by.map((code, index) => [`code${index}`, field(code)]));
  let query = at.db
    .select({ key: sql<string | null>`${time ?? sql`null`}`, ...codes, ...amountsOf(source.measure, facts) })
    .from(facts.rows)
    .where(condition)
    .$dynamic();
  for (const { rows, on, inner } of joins) query = inner ? query.innerJoin(rows, on) : query.leftJoin(rows, on);
  const groups = [...(time ? [time] : []), ...Object.values(codes)];
  const rows: Record<string, unknown>[] = await (groups.length > 0 ? query.groupBy(...groups) : query);
  const number = (value: unknown) => Number(value ?? 0);
  return rows.map((row) => ({
    key: textOf(row["key"]),
    codes: by.map((_, index) => textOf(row[`code${index}`])),
    figure: figureOf(quantity, {
      value: number(row["value"]),
      about: number(row["about"]),
      above: number(row["above"]),
      below: number(row["below"]),
      declarations: number(row["declarations"]),
    }),
    largest: number(row["filled"]),
  }));
}

const textOf = (value: unknown): string | null => (typeof value === "string" ? value : null);

/** Under which key the counted groups of a span are found: the bucket it is, or the day it was looked at. */
export function keyOfSpan(
  { measure: { time } }: FactSource,
  { from, to }: Span,
  bucket: Bucket | null,
  spans: number,
): string | null {
  if (time === "stock") return spans > 1 ? to : null;
  return bucket === null ? null : keyOf(from, bucket);
}
