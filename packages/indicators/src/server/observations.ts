import type { ReadContext } from "@trama/database";
import type { LocalDate, Qualifier, RecordRef } from "@trama/kernel";
import {
  aliasedTable,
  and,
  asc,
  desc,
  eq,
  getTableColumns,
  inArray,
  isNotNull,
  isNull,
  lte,
  or,
  sql,
} from "drizzle-orm";
import type { Observation, ObservationId } from "../observation.js";
import { refOf } from "./internal.js";
import { indicatorTables, type ObservationRow } from "./tables.js";

/** How many observations a page of an indicator shows: the latest. */
const shown = 500;

export function viewObservation(row: ObservationRow, correctedBy: Observation["correctedBy"]): Observation {
  const { scopeKind, scopeId, recordKind, recordId, ...facts } = row;
  const record = recordKind === null || recordId === null ? null : { kind: recordKind, id: recordId };
  return { ...facts, scope: refOf({ scopeKind, scopeId }), record, correctedBy };
}

/** What was observed of an indicator, the latest first, with what was corrected and by what. */
export async function observationsOf(ctx: ReadContext, indicator: string): Promise<Observation[]> {
  const { observation } = indicatorTables(ctx);
  const correction = aliasedTable(observation, "correction");
  const rows = await ctx.db
    .select({ row: observation, correctedBy: correction.id })
    .from(observation)
    .leftJoin(correction, eq(correction.corrects, observation.id))
    .where(eq(observation.indicator, indicator))
    .orderBy(desc(observation.on), desc(observation.id))
    .limit(shown);
  return rows.map(({ row, correctedBy }) => viewObservation(row, correctedBy));
}

/** The observations of a scope that count as of a day, neither corrected nor taken back, as the parts of a select. */
function counting(ctx: ReadContext, scope: RecordRef, asOf: LocalDate) {
  const { observation } = indicatorTables(ctx);
  const seen = aliasedTable(observation, "seen");
  const correction = aliasedTable(observation, "correction");
  return {
    seen,
    correction,
    corrected: eq(correction.corrects, seen.id),
    condition: and(
      eq(seen.scopeKind, scope.kind),
      eq(seen.scopeId, scope.id),
      lte(seen.on, asOf),
      isNotNull(seen.value),
      isNull(correction.id),
    ),
  };
}

/** The last observation that counts as of a day. */
export async function lastObservation(
  ctx: ReadContext,
  indicator: string,
  scope: RecordRef,
  asOf: LocalDate,
): Promise<ObservationRow | null> {
  const { seen, correction, corrected, condition } = counting(ctx, scope, asOf);
  const [found] = await ctx.db
    .select(getTableColumns(seen))
    .from(seen)
    .leftJoin(correction, corrected)
    .where(and(eq(seen.indicator, indicator), condition))
    .orderBy(desc(seen.on), desc(seen.id))
    .limit(1);
  return found ?? null;
}

export interface Seen {
  value: number;
  qualifier: Qualifier;
  on: LocalDate;
  observation: ObservationId;
}

/** What was observed of an indicator in short: where it began, and the last of it, the oldest first. */
export interface SeenInShort {
  first: Seen;
  latest: Seen[];
}

/** How many of the last observations are seen at a glance. */
const latestSeen = 12;

/** By indicator, what was observed of each in short, of what counts as of a day: however much was, little is read. */
export async function observedInShort(
  ctx: ReadContext,
  indicators: readonly string[],
  scope: RecordRef,
  asOf: LocalDate,
): Promise<ReadonlyMap<string, SeenInShort>> {
  if (indicators.length === 0) return new Map();
  const { observation } = indicatorTables(ctx);
  const asked = sql`(${sql.join(
    indicators.map((code) => sql`select cast(${code} as text) as code`),
    sql` union all `,
  )}) as asked`;
  const some = (inOrder: typeof asc, most: number) => {
    const { seen, correction, corrected, condition } = counting(ctx, scope, asOf);
    return ctx.db
      .select({ id: seen.id })
      .from(seen)
      .leftJoin(correction, corrected)
      .where(and(sql`${seen.indicator} = asked.code`, condition))
      .orderBy(inOrder(seen.on), inOrder(seen.id))
      .limit(most);
  };
  const { indicator, id, on, value, qualifier } = observation;
  const rows = await ctx.db
    .select({ indicator, id, on, value, qualifier })
    .from(asked)
    .innerJoin(observation, or(inArray(id, some(asc, 1)), inArray(id, some(desc, latestSeen))))
    .orderBy(asc(indicator), asc(on), asc(id));
  return new Map(
    [...Map.groupBy(rows, (row) => row.indicator)].flatMap(([code, all]) => {
      const seen = all.flatMap(({ value: known, id: observed, ...row }) =>
        known === null ? [] : [{ value: known, qualifier: row.qualifier, on: row.on, observation: observed }],
      );
      const [first] = seen;
      return first ? [[code, { first, latest: seen.slice(-latestSeen) }] as const] : [];
    }),
  );
}
