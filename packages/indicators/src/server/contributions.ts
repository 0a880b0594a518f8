import { createHash } from "node:crypto";
import type { FactReader, FactSource } from "@trama/database";
import type { LocalDate } from "@trama/kernel";
import { asc, inArray, type SQL, sql } from "drizzle-orm";
import { countedValue } from "./amounts.js";
import { type Dimensions, type Narrowed, narrowFacts, type Which } from "./narrow-facts.js";

/** What one record contributes to a figure. Of distinct people, how many it names: these are never added up. */
export interface Contribution {
  recordId: string;
  day: LocalDate | null;
  value: number;
}

type Fields = Readonly<Record<string, unknown>>;
interface Selected extends Fields {
  recordId: unknown;
}

async function selectAround(
  at: FactReader,
  { facts, joins, condition }: Narrowed,
  fields: Record<string, SQL>,
  finish: { grouped?: boolean; limit?: number; offset?: number },
): Promise<Selected[]> {
  const recordId = facts.field("recordId");
  let query = at.db
    .select({ recordId, ...fields })
    .from(facts.rows)
    .where(condition)
    .$dynamic();
  for (const { rows, on, inner } of joins) query = inner ? query.innerJoin(rows, on) : query.leftJoin(rows, on);
  if (finish.grouped) query = query.groupBy(recordId);
  query = finish.grouped ? query.orderBy(sql`min(${facts.field("day")}) desc`, asc(recordId)) : query.orderBy(recordId);
  if (finish.limit !== undefined) query = query.limit(finish.limit).offset(finish.offset ?? 0);
  return await query;
}

const dayOf = (value: unknown) => (typeof value === "string" ? (value as LocalDate) : null);

/** One page of the records behind a figure, the latest first, and how many there are. */
export async function pageOfContributions(
  at: FactReader,
  dimensions: Dimensions,
  which: Which,
  page: { limit: number; offset: number },
): Promise<{ count: number; items: Contribution[] }> {
  const narrowed = narrowFacts(at, dimensions, which, []);
  const { facts, joins, condition } = narrowed;
  let counting = at.db
    .select({ count: sql<number>`count(distinct ${facts.field("recordId")})`.mapWith(Number) })
    .from(facts.rows)
    .where(condition)
    .$dynamic();
  for (const { rows, on, inner } of joins)
    counting = inner ? counting.innerJoin(rows, on) : counting.leftJoin(rows, on);
  const [counted] = await counting;
  const value = countedValue(which.source.measure.quantity, facts);
  const rows = await selectAround(
    at,
    narrowed,
    { day: sql`min(${facts.field("day")})`, value },
    { grouped: true, ...page },
  );
  const items = rows.map((row) => ({
    recordId: String(row.recordId),
    day: dayOf(row["day"]),
    value: Number(row["value"]),
  }));
  return { count: counted?.count ?? 0, items };
}

/** A contribution with a mark of each of its facts: the same fact has the same mark, under the same salt. */
export interface Marked extends Contribution {
  marks: string[];
}

const perFact = ["until", "subject", "value", "qualifier"] as const;

function fieldsOf({ facts }: Narrowed): Record<string, SQL> {
  const known = perFact.filter((name) => facts.has(name)).map((name) => [name, facts.field(name)] as const);
  return { day: facts.field("day"), ...Object.fromEntries(known) };
}

/** The mark of a fact, by the fields that tell it from others. */
export const markOf = (salt: string, fact: Fields) =>
  createHash("sha256")
    .update(JSON.stringify([salt, fact["day"] ?? null, ...perFact.map((name) => fact[name] ?? null)]))
    .digest("hex")
    .slice(0, 32);

/** Every record behind a figure with its facts marked: what is kept of it when it is frozen. */
export async function markedContributions(
  at: FactReader,
  dimensions: Dimensions,
  which: Which,
  salt: string,
): Promise<Marked[]> {
  const narrowed = narrowFacts(at, dimensions, which, []);
  const rows = await selectAround(at, narrowed, fieldsOf(narrowed), {});
  const { quantity } = which.source.measure;
  const byRecord = Map.groupBy(rows, ({ recordId }) => String(recordId));
  return [...byRecord].map(([recordId, facts]) => {
    const days = facts.flatMap((fact) => dayOf(fact["day"]) ?? []).sort();
    const distinct = new Set(facts.map((fact) => fact["subject"])).size;
    const added = facts.reduce((sum, fact) => sum + Number(fact["value"] ?? 0), 0);
    const value = quantity === "records" ? facts.length : quantity.startsWith("unique") ? distinct : added;
    return { recordId, day: days[0] ?? null, value, marks: facts.map((fact) => markOf(salt, fact)).sort() };
  });
}

/** How many records one question names. */
export const namedAtOnce = 500;

/** Of some records, those that the measure still counts somewhere: another day, another place, but not nowhere. */
export async function stillCounted(
  at: FactReader,
  source: FactSource,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const counted = new Set<string>();
  for (let from = 0; from < ids.length; from += namedAtOnce) {
    const facts = source.facts(at);
    const recordId = facts.field("recordId");
    const some = inArray(recordId, ids.slice(from, from + namedAtOnce));
    for (const row of await at.db.selectDistinct({ recordId }).from(facts.rows).where(some))
      counted.add(String(row.recordId));
  }
  return counted;
}
