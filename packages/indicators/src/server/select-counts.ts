import { type FactReader, type FactRows, fieldIn } from "@trama/database";
import type { LocalDate } from "@trama/kernel";
import { eq, type SQL, type Subquery, sql } from "drizzle-orm";
import type { Bucket } from "../bucket.js";
import { amountNames, amountsOf, mayBeTaken } from "./amounts.js";
import { type Dimensions, holds, type Narrowed, narrowFacts, type Which } from "./narrow-facts.js";

/** Which facts of a measure, grouped in which ways. */
export interface Grouping extends Which {
  by: readonly string[];
  bucket: Bucket | null;
}

const bucketKeys: Readonly<Record<Bucket, (day: SQL) => SQL<string>>> = {
  month: (day) => sql`substr(${day}, 1, 7)`,
  quarter: (day) => sql`substr(${day}, 1, 4) || '-Q' || ((cast(substr(${day}, 6, 2) as integer) + 2) / 3)`,
  year: (day) => sql`substr(${day}, 1, 4)`,
};

type Fields = Record<string, SQL>;

/** Under which name the codes of the dimension in this place come back. */
export const codeAt = (index: number) => `code${index}`;
const codesOf = (by: readonly string[], field: (code: string, index: number) => SQL): Fields =>
  Object.fromEntries(by.map((code, index) => [codeAt(index), field(code, index)]));
const named = (fields: Fields): Record<string, SQL.Aliased> =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.as(name)]));

interface Shape {
  from: Subquery | SQL;
  groups: Fields;
  amounts: Fields;
  /** Rows that each of the others is looked at beside: an engine that may choose would work the others out for each. */
  beside?: SQL;
}

function grouped(at: FactReader, { joins, condition }: Omit<Narrowed, "facts" | "field">, shape: Shape) {
  const { from, groups, amounts, beside } = shape;
  let query = at.db
    .select(named({ ...groups, ...amounts }))
    .from(from)
    .where(condition)
    .$dynamic();
  for (const { rows, on, inner } of joins) query = inner ? query.innerJoin(rows, on) : query.leftJoin(rows, on);
  if (beside) query = query.crossJoin(beside);
  return Object.keys(groups).length > 0 ? query.groupBy(...Object.values(groups)) : query;
}

const timeOf = ({ source, bucket }: Grouping, facts: FactRows): Fields =>
  source.measure.time === "flow" && bucket !== null ? { key: bucketKeys[bucket](facts.field("day")) } : {};

/** The select that counts facts, grouped by time and by codes: `key`, the codes, the amounts. */
export async function selectCounts(
  at: FactReader,
  dimensions: Dimensions,
  grouping: Grouping,
): Promise<Record<string, unknown>[]> {
  const { source, by, asOf } = grouping;
  const { quantity, time } = source.measure;
  const severalDays = time === "stock" && asOf.length > 1;
  const translates = by.some((code) => dimensions.join(source, code) !== null);
  if (severalDays || (translates && mayBeTaken(quantity)))
    return await inTwoSteps(at, dimensions, grouping, severalDays);
  const narrowed = narrowFacts(at, dimensions, grouping, by);
  const { facts, field } = narrowed;
  const groups = { ...timeOf(grouping, facts), ...codesOf(by, field) };
  return await grouped(at, narrowed, { from: facts.rows, groups, amounts: amountsOf(source.measure, facts) });
}

/**
 * First the facts that are alike are counted together, by what they say themselves; then the few rows that are left are
 * looked at on each day, and translated into what packages above know.
 */
function inTwoSteps(at: FactReader, dimensions: Dimensions, grouping: Grouping, severalDays: boolean) {
  const { source, by, asOf } = grouping;
  const { quantity } = source.measure;
  const derived = by.map((code) => dimensions.join(source, code));
  const own = by.map((code, index) => derived[index]?.of ?? code);
  const narrowed = narrowFacts(at, dimensions, grouping, own);
  const { facts, field } = narrowed;
  const amounts = amountsOf(source.measure, facts);
  const codes = codesOf(own, field);
  const alike = mayBeTaken(quantity)
    ? { groups: codes, amounts }
    : { groups: { ...codes, subject: facts.field("subject") }, amounts: {} };
  const time = severalDays ? { begins: kept(facts, "begins"), ends: kept(facts, "ends") } : timeOf(grouping, facts);
  const from = severalDays ? keptSince(facts, asOf) : facts.rows;
  const counted = grouped(at, narrowed, { from, groups: { ...time, ...alike.groups }, amounts: alike.amounts }).as(
    "counted",
  );

  const part = (name: string): SQL => sql`${sql.identifier("counted")}.${sql.identifier(name)}`;
  const joins = derived.flatMap((one, index) => (one ? [{ index, ...one.codes(at) }] : []));
  const key = severalDays ? { key: atDay } : "key" in time ? { key: part("key") } : {};
  const translated = codesOf(by, (_, index) => {
    const join = joins.find((one) => one.index === index);
    return join ? fieldIn(join.rows, join.value) : part(codeAt(index));
  });
  const sums = amountNames.filter((name) => name in amounts).map((name) => [name, sql`sum(${part(name)})`] as const);
  const values: Fields = mayBeTaken(quantity)
    ? Object.fromEntries(sums)
    : { value: sql`count(distinct ${part("subject")})` };
  const translations = joins.map(({ index, rows, key: code }) => ({
    ...{ rows, on: eq(fieldIn(rows, code), part(codeAt(index))), inner: false },
  }));
  const moment = { first: atDay, last: atDay };
  return grouped(
    at,
    { joins: translations, condition: severalDays ? holds(part("begins"), part("ends"), moment) : undefined },
    {
      ...{ from: counted, groups: { ...key, ...translated }, amounts: values },
      ...(severalDays ? { beside: daysOf(asOf) } : {}),
    },
  );
}

const atDay = sql`as_of.at_day`;

function daysOf(days: readonly LocalDate[]): SQL {
  const each = days.map((day) => sql`select cast(${day} as text) as at_day`);
  return sql`(${sql.join(each, sql` union all `)}) as as_of`;
}

const kept = (facts: FactRows, name: string): SQL => sql`${sql.identifier(facts.rows._.alias)}.${sql.identifier(name)}`;

/**
 * The facts that still hold on the first of some days or later, found once, so that what a fact says is not worked out
 * again; and between which of the days each holds: what began before the first, or ends after the last, is alike.
 */
function keptSince(facts: FactRows, days: readonly LocalDate[]): SQL {
  const [day, until] = [facts.field("day"), facts.field("until")];
  const begins = sql`case when ${day} > ${days[0]} then ${day} end as begins`;
  const ends = sql`case when ${until} <= ${days.at(-1)} then ${until} end as ends`;
  const holding = sql`select *, ${begins}, ${ends} from ${facts.rows} where ${until} is null or ${until} > ${days[0]}`;
  return sql`(with kept as materialized (${holding}) select * from kept) as ${sql.identifier(facts.rows._.alias)}`;
}
