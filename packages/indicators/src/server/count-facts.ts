import { type FactReader, type FactRows, type FactSource, fieldIn } from "@trama/database";
import type { Figure, QuantityKind } from "@trama/kernel";
import { eq, type SQL, sql } from "drizzle-orm";
import { type Bucket, keyOf, type Span } from "../bucket.js";
import { leastExact } from "../declared.js";
import { type Dimensions, narrowFacts, type Which } from "./narrow-facts.js";

/** One group that was found: its bucket, or the day it was looked at; its codes, in the order asked; what is in it. */
export interface Counted {
  key: string | null;
  codes: (string | null)[];
  amounts: Amounts;
}

const bucketKeys: Readonly<Record<Bucket, (day: SQL) => SQL<string>>> = {
  month: (day) => sql`substr(${day}, 1, 7)`,
  quarter: (day) => sql`substr(${day}, 1, 4) || '-Q' || ((cast(substr(${day}, 6, 2) as integer) + 2) / 3)`,
  year: (day) => sql`substr(${day}, 1, 4)`,
};

/** The numbers behind the figure of a group. Those after the first are for what was declared alone. */
const amountNames = ["value", "about", "above", "below", "declarations"] as const;
type AmountName = (typeof amountNames)[number];
export type Amounts = Readonly<Record<AmountName, number>>;

const amountsFrom = (of: (name: AmountName) => number): Amounts => ({
  value: of("value"),
  about: of("about"),
  above: of("above"),
  below: of("below"),
  declarations: of("declarations"),
});

const isDeclared = (quantity: QuantityKind) => quantity === "declaredEstimate" || quantity === "reachedByMicroNetworks";
const isDistinct = (quantity: QuantityKind) => quantity === "uniqueRecords" || quantity === "uniquePeople";

/** How the engine counts each kind of quantity. Of what is distinct, each is counted once in each group. */
export function countedValue(quantity: QuantityKind, facts: FactRows): SQL<number> {
  if (quantity === "records") return sql`count(*)`.mapWith(Number);
  if (isDistinct(quantity)) return sql`count(distinct ${facts.field("subject")})`.mapWith(Number);
  return sql`coalesce(sum(${facts.field("value")}), 0)`.mapWith(Number);
}

function amountsOf(quantity: QuantityKind, facts: FactRows): Partial<Record<AmountName, SQL<number>>> {
  const value = countedValue(quantity, facts);
  if (!isDeclared(quantity)) return { value };
  const known = (as: string) => sql<number>`sum(case when ${facts.field("qualifier")} = ${as} then 1 else 0 end)`;
  return { value, about: known("~"), above: known(">"), below: known("<"), declarations: sql<number>`count(*)` };
}

/** The figure of these numbers; null when nobody declared anything. */
export function figureOf(quantity: QuantityKind, { value, about, above, below, declarations }: Amounts): Figure | null {
  if (quantity !== "declaredEstimate" && quantity !== "reachedByMicroNetworks") return { quantity, value };
  if (declarations === 0) return null;
  const qualifier = leastExact({ "=": declarations - about - above - below, "~": about, ">": above, "<": below });
  return { quantity, value, qualifier, declarations };
}

/** What is in groups that have no fact in common, taken together; without any, what is in nothing. */
export function together(groups: readonly Counted[]): Amounts {
  return amountsFrom((name) => groups.reduce((sum, { amounts }) => sum + amounts[name], 0));
}

/** Whether groups of a quantity may be taken together: whoever is counted once in each may be in several. */
export const mayBeTaken = (quantity: QuantityKind): boolean => !isDistinct(quantity);

export interface Grouping extends Which {
  by: readonly string[];
  bucket: Bucket | null;
}

/** The select that counts the facts of a measure, grouped by time and by codes. */
function grouped(at: FactReader, dimensions: Dimensions, grouping: Grouping) {
  const { source, by, bucket, asOf } = grouping;
  const { facts, from, joins, condition, moment, field } = narrowFacts(at, dimensions, grouping, by);
  const time = moment ? (asOf.length > 1 ? moment : null) : bucket && bucketKeys[bucket](facts.field("day"));
  const groups: Record<string, SQL> = {
    ...(time ? { key: time } : {}),
    ...Object.fromEntries(by.map((code, index) => [codeAt(index), field(code)])),
  };
  let query = at.db
    .select(named({ ...groups, ...amountsOf(source.measure.quantity, facts) }))
    .from(from)
    .where(condition)
    .$dynamic();
  for (const { rows, on, inner } of joins) query = inner ? query.innerJoin(rows, on) : query.leftJoin(rows, on);
  return Object.keys(groups).length > 0 ? query.groupBy(...Object.values(groups)) : query;
}

/**
 * The same, told apart by what packages above know: counted by what the facts themselves say, translated when few rows are
 * left. Only for what may be taken together: several codes may become one.
 */
function translated(at: FactReader, dimensions: Dimensions, grouping: Grouping) {
  const { source, by } = grouping;
  const derived = by.map((code) => dimensions.join(source, code));
  const own = by.map((code, index) => derived[index]?.of ?? code);
  const counted = grouped(at, dimensions, { ...grouping, by: own }).as("counted");
  const part = (name: string): SQL => sql`${sql.identifier("counted")}.${sql.identifier(name)}`;
  const has = (name: string) => name in counted._.selectedFields;
  const joins = derived.flatMap((one, index) => (one ? [{ index, ...one.codes(at) }] : []));
  const codes = by.map((_, index) => {
    const join = joins.find((one) => one.index === index);
    return [codeAt(index), join ? fieldIn(join.rows, join.value) : part(codeAt(index))] as const;
  });
  const groups: Record<string, SQL> = { ...(has("key") ? { key: part("key") } : {}), ...Object.fromEntries(codes) };
  const sums = amountNames.filter(has).map((name) => [name, sql<number>`sum(${part(name)})`] as const);
  let query = at.db
    .select(named({ ...groups, ...Object.fromEntries(sums) }))
    .from(counted)
    .$dynamic();
  for (const { index, rows, key } of joins) query = query.leftJoin(rows, eq(fieldIn(rows, key), part(codeAt(index))));
  return query.groupBy(...Object.values(groups));
}

const codeAt = (index: number) => `code${index}`;
const named = (fields: Record<string, SQL>): Record<string, SQL.Aliased> =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.as(name)]));

/** Counts the facts of a measure in one question to the engine, grouped by time and by codes. */
export async function countFacts(at: FactReader, dimensions: Dimensions, grouping: Grouping): Promise<Counted[]> {
  const { source, by } = grouping;
  const translates = mayBeTaken(source.measure.quantity) && by.some((code) => dimensions.join(source, code) !== null);
  const rows: Record<string, unknown>[] = await (translates ? translated : grouped)(at, dimensions, grouping);
  return rows.map((row) => ({
    key: textOf(row["key"]),
    codes: by.map((_, index) => textOf(row[codeAt(index)])),
    amounts: amountsFrom((name) => Number(row[name] ?? 0)),
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
