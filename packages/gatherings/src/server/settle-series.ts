import type { WriteContext } from "@trama/database";
import { addDays, type LocalDate, newId } from "@trama/kernel";
import { territoryConfig } from "@trama/territory";
import { and, eq, gte, inArray } from "drizzle-orm";
import { gatheringsConfig } from "../config.js";
import { closuresIn, isClosedOn } from "../series/closures.js";
import { occurrences } from "../series/occurrences.js";
import type { LoadedSeries } from "./records.js";
import { untold } from "./schedule-gathering.js";
import { gatheringTables } from "./tables.js";
import { slotOf } from "./views.js";

/** How many days ahead the dates of a series become gatherings. */
export const daysAhead = 400;
/** How many rows go into one statement, well below the parameters that one may have. */
export const batch = 200;

const least = (...days: readonly (LocalDate | null)[]) =>
  days.reduce((first, day) => (first === null || (day !== null && day < first) ? day : first), null);

async function remove(ctx: WriteContext, ids: readonly ReturnType<typeof newId<"gathering">>[]): Promise<void> {
  const { gathering, gatheringOperator } = gatheringTables(ctx);
  for (let at = 0; at < ids.length; at += batch) {
    const some = ids.slice(at, at + batch);
    await ctx.db.delete(gatheringOperator).where(inArray(gatheringOperator.gatheringId, some));
    await ctx.db.delete(gathering).where(inArray(gathering.id, some));
  }
}

async function add(ctx: WriteContext, { row, operators }: LoadedSeries, days: readonly LocalDate[]): Promise<void> {
  const { gathering, gatheringOperator } = gatheringTables(ctx);
  const { ownerKind, ownerId, title, kind, description, place, address, link, isPublic, start, end } = row;
  const facts = { ownerKind, ownerId, title, kind, description, place, address, link, isPublic };
  const rows = days.map((day) => ({
    ...{ id: newId<"gathering">(), ...untold, changedAt: ctx.now, ...facts },
    ...{ seriesId: row.id, originalDay: day, originalStart: start, ...slotOf({ day, start, end }) },
    ...{ status: "confirmed" as const, touched: false, ownFacts: false, differs: false },
  }));
  for (let at = 0; at < rows.length; at += batch) {
    const some = rows.slice(at, at + batch);
    await ctx.db.insert(gathering).values(some);
    const held = some.flatMap(({ id }) => operators.map((one) => ({ gatheringId: id, personId: one.id })));
    if (held.length > 0) await ctx.db.insert(gatheringOperator).values(held);
  }
}

/** How many gatherings a series gained and lost. */
export interface Settled {
  added: number;
  removed: number;
}

/**
 * Makes the gatherings of a series what its rule, the closures and the life of its owner say, from today (or from where
 * it stopped) until 400 days ahead. What is past and what somebody touched stays as it is. Doing it again changes nothing.
 */
export async function settle(ctx: WriteContext, series: LoadedSeries): Promise<Settled> {
  const { gathering, gatheringSeries } = gatheringTables(ctx);
  const { row, owner } = series;
  const horizon = addDays(ctx.today, daysAhead);
  const begin = row.settledTo === null ? row.from : (least(ctx.today, addDays(row.settledTo, 1)) ?? ctx.today);
  const end = least(horizon, row.until, owner.until) ?? horizon;
  const { closures } = ctx.config.section(gatheringsConfig);
  const closed = row.observesClosures
    ? closuresIn(closures, ctx.config.section(territoryConfig), owner.view.municipality?.istat ?? null)
    : [];
  const wanted = new Set(occurrences(row, begin, end).filter((day) => !isClosedOn(closed, day)));
  const standing = await ctx.db
    .select({ id: gathering.id, day: gathering.originalDay, touched: gathering.touched, differs: gathering.differs })
    .from(gathering)
    .where(and(eq(gathering.seriesId, row.id), gte(gathering.originalDay, begin)));
  const present = new Set(standing.map(({ day }) => day));
  const missing = [...wanted].filter((day) => !present.has(day));
  const unwanted = standing.filter(({ day }) => day !== null && day >= ctx.today && !wanted.has(day));
  const gone = unwanted.filter(({ touched }) => !touched).map(({ id }) => id);
  const kept = unwanted.filter(({ touched, differs }) => touched && !differs).map(({ id }) => id);
  await remove(ctx, gone);
  await add(ctx, series, missing);
  for (let at = 0; at < kept.length; at += batch) {
    await ctx.db
      .update(gathering)
      .set({ differs: true })
      .where(inArray(gathering.id, kept.slice(at, at + batch)));
  }
  const settledTo = row.settledTo !== null && row.settledTo > horizon ? row.settledTo : horizon;
  const changed = gone.length + missing.length > 0 && row.settledTo !== null;
  const told = changed ? { sequence: row.sequence + 1, changedAt: ctx.now } : {};
  if (changed || settledTo !== row.settledTo)
    await ctx.db
      .update(gatheringSeries)
      .set({ settledTo, ...told })
      .where(eq(gatheringSeries.id, row.id));
  return { added: missing.length, removed: gone.length };
}
