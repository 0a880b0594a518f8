import type { ReadContext } from "@trama/database";
import type { LocalDate, RecordRef } from "@trama/kernel";
import { aliasedTable, and, desc, eq, getTableColumns, isNotNull, isNull, lte } from "drizzle-orm";
import type { Observation } from "../observation.js";
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

/** The last observation that counts as of a day: neither corrected nor taken back. */
export async function lastObservation(
  ctx: ReadContext,
  indicator: string,
  scope: RecordRef,
  asOf: LocalDate,
): Promise<ObservationRow | null> {
  const { observation } = indicatorTables(ctx);
  const correction = aliasedTable(observation, "correction");
  const [found] = await ctx.db
    .select(getTableColumns(observation))
    .from(observation)
    .leftJoin(correction, eq(correction.corrects, observation.id))
    .where(
      and(
        eq(observation.indicator, indicator),
        eq(observation.scopeKind, scope.kind),
        eq(observation.scopeId, scope.id),
        lte(observation.on, asOf),
        isNotNull(observation.value),
        isNull(correction.id),
      ),
    )
    .orderBy(desc(observation.on), desc(observation.id))
    .limit(1);
  return found ?? null;
}
