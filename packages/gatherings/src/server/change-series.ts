import type { ReadContext, WriteContext } from "@trama/database";
import type { PersonId } from "@trama/directory";
import { type FieldIssue, type LocalDate, NotFound, StaleVersion } from "@trama/kernel";
import { and, asc, eq, gte, inArray, lte, sql } from "drizzle-orm";
import type { SeriesId } from "../gathering/gathering.js";
import { firstOccurrence } from "../series/occurrences.js";
import type { SeriesRule } from "../series/rule.js";
import type { GatheringSeries } from "../view.js";
import { spanIssue } from "./checks.js";
import type { Owners } from "./owners.js";
import { type LoadedSeries, oneSeries, scoped } from "./records.js";
import { batch } from "./settle-series.js";
import { type GatheringRow, gatheringTables, type SeriesRow } from "./tables.js";
import { viewSeries } from "./views.js";

/** How many coming dates the view of a series names. */
const shownDates = 5;
/** How far a rule is searched for its first date: a day that comes once a year, at intervals of twelve. */
const searchedYears = 13;

const yearsAfter = (day: LocalDate, years: number) => `${Number(day.slice(0, 4)) + years}${day.slice(4)}` as LocalDate;

/** What is wrong with a rule, each on its field: no span of time, an end before the beginning, not one date. */
export function ruleIssues(rule: Pick<SeriesRule, "from" | "until" | "start" | "end" | "rhythm">): FieldIssue[] {
  const issues: FieldIssue[] = [];
  const span = spanIssue(rule);
  if (span) issues.push(span);
  if (rule.until !== null && rule.until < rule.from) {
    issues.push({ path: ["until"], code: "gatherings:issue.untilBeforeFrom" });
  } else if (firstOccurrence(rule, rule.from, yearsAfter(rule.from, searchedYears)) === null) {
    issues.push({ path: [rule.until === null ? "rhythm" : "until"], code: "gatherings:issue.noDates" });
  }
  return issues;
}

/** Names who holds a series, in place of those before. */
export async function setSeriesOperators(ctx: WriteContext, id: SeriesId, people: readonly PersonId[]): Promise<void> {
  const { seriesOperator } = gatheringTables(ctx);
  await ctx.db.delete(seriesOperator).where(eq(seriesOperator.seriesId, id));
  const rows = [...new Set(people)].map((personId) => ({ seriesId: id, personId }));
  if (rows.length > 0) await ctx.db.insert(seriesOperator).values(rows);
}

/** The next dates of these series: one question, however many. */
export async function nextDates(
  ctx: ReadContext,
  ids: readonly SeriesId[],
): Promise<ReadonlyMap<SeriesId | null, GatheringSeries["next"]>> {
  const found = new Map<SeriesId | null, GatheringSeries["next"]>();
  if (ids.length === 0) return found;
  const { gathering } = gatheringTables(ctx);
  const { id, seriesId, day, start, status, starts } = gathering;
  const inOrder = sql<number>`row_number() over (partition by ${seriesId} order by ${starts}, ${id})`;
  const coming = ctx.db
    .select({ id, seriesId, day, start, status, place: inOrder.as("place_in_order") })
    .from(gathering)
    .where(and(inArray(seriesId, [...ids]), gte(starts, ctx.today)))
    .as("coming");
  const rows = await ctx.db
    .select()
    .from(coming)
    .where(lte(coming.place, shownDates))
    .orderBy(asc(coming.seriesId), asc(coming.place));
  for (const { seriesId: of, place: _place, ...date } of rows) found.set(of, [...(found.get(of) ?? []), date]);
  return found;
}

/** A series as its reader may see it. */
export async function seriesSeen(ctx: ReadContext, one: LoadedSeries): Promise<GatheringSeries> {
  const next = await nextDates(ctx, [one.row.id]);
  return viewSeries(ctx, one, next.get(one.row.id) ?? []);
}

export const seriesImage = ({ row, operators }: LoadedSeries) => ({ ...row, operators: operators.map(({ id }) => id) });

/** A series that the actor may change with this verb and whose version is still the one named. */
export async function seriesToChange(
  ctx: WriteContext,
  owners: Owners,
  verb: string,
  { id, version }: { id: SeriesId; version: number },
): Promise<LoadedSeries> {
  const before = await oneSeries(ctx, owners, id);
  if (!ctx.may.mayOn(verb, scoped(before))) throw new NotFound();
  if (before.row.version !== version) throw new StaleVersion();
  return before;
}

/** Writes new values of a series and raises its version; what follows from them is done by whoever calls. */
export async function setSeries(
  ctx: WriteContext,
  owners: Owners,
  { row }: LoadedSeries,
  set: Partial<SeriesRow>,
): Promise<LoadedSeries> {
  const { gatheringSeries } = gatheringTables(ctx);
  await ctx.db
    .update(gatheringSeries)
    .set({ ...set, version: row.version + 1, sequence: row.sequence + 1, changedAt: ctx.now })
    .where(eq(gatheringSeries.id, row.id));
  return await oneSeries(ctx, owners, row.id);
}

/** Gives the coming dates of a series its new facts, but for those with facts of their own, held or cancelled. */
export async function setFollowers(
  ctx: WriteContext,
  id: SeriesId,
  { facts, operators }: { facts: Partial<SeriesRow & GatheringRow>; operators: readonly PersonId[] },
): Promise<void> {
  const { gathering, gatheringOperator } = gatheringTables(ctx);
  const following = and(
    eq(gathering.seriesId, id),
    gte(gathering.starts, ctx.today),
    eq(gathering.ownFacts, false),
    inArray(gathering.status, ["tentative", "confirmed"]),
  );
  const dates = ctx.db.select({ id: gathering.id }).from(gathering).where(following);
  await ctx.db.delete(gatheringOperator).where(inArray(gatheringOperator.gatheringId, dates));
  const raised = { version: sql`${gathering.version} + 1`, sequence: sql`${gathering.sequence} + 1` };
  await ctx.db
    .update(gathering)
    .set({ ...facts, ...raised, changedAt: ctx.now })
    .where(following);
  const held = (await dates).flatMap((date) =>
    [...new Set(operators)].map((personId) => ({ gatheringId: date.id, personId })),
  );
  for (let at = 0; at < held.length; at += batch)
    await ctx.db.insert(gatheringOperator).values(held.slice(at, at + batch));
}
