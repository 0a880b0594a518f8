import { type ReadContext, readVerb } from "@trama/database";
import { addDays, type LocalDate } from "@trama/kernel";
import { territoryConfig } from "@trama/territory";
import { and, asc, eq, gte, isNull, or } from "drizzle-orm";
import { z } from "zod";
import { gatheringsConfig } from "../config.js";
import { closuresIn } from "../series/closures.js";
import { firstOccurrence, occurrences } from "../series/occurrences.js";
import type { Feed, FeedGathering, FeedSeries, PublicGathering } from "../view.js";
import { ownedBy } from "./list-conditions.js";
import { ownerPath, shownOwners } from "./list-public-gatherings.js";
import type { Described, OwnerFacts, Owners } from "./owners.js";
import { ownerRef } from "./records.js";
import { daysAhead } from "./settle-series.js";
import { type GatheringRow, gatheringTables, type SeriesRow } from "./tables.js";
import { placeOf, zoneOf } from "./views.js";

function shownOwner({ view: { ref: _ref, path: _path, ...shown } }: OwnerFacts): PublicGathering["owner"] {
  return shown;
}

function feedGathering(row: GatheringRow, owner: OwnerFacts, inSeries: boolean): FeedGathering {
  const { id, sequence, changedAt, title, description, link, day, start, endDay, end, status } = row;
  const { originalDay, originalStart } = row;
  const original = inSeries && originalDay !== null && originalStart !== null;
  return {
    ...{ id, sequence, changedAt, title, description, link, day, start, endDay, end, status },
    originalStart: original ? { day: originalDay, start: originalStart } : null,
    owner: shownOwner(owner),
    place: placeOf({ row, owner }),
  };
}

/** A series from the first date on that the feed tells of, and what of its dates is not as its rule says. */
function feedSeries(
  ctx: ReadContext,
  row: SeriesRow,
  owner: OwnerFacts,
  own: readonly GatheringRow[],
  since: LocalDate,
): FeedSeries | null {
  const horizon = addDays(ctx.today, daysAhead);
  const from = firstOccurrence(row, since, horizon);
  if (from === null) return null;
  const closures = row.observesClosures
    ? closuresIn(
        ctx.config.section(gatheringsConfig).closures,
        ctx.config.section(territoryConfig),
        owner.view.municipality?.istat ?? null,
      )
    : [];
  const told = own.filter(({ isPublic }) => isPublic);
  const toldDays = new Set(told.map(({ originalDay }) => originalDay));
  const hidden = own.filter(({ isPublic }) => !isPublic).map(({ originalDay }) => originalDay);
  const stopped = closures.flatMap((closure) => occurrences(row, closure.from, closure.to));
  const unheld = stopped.filter((day) => day >= from && day <= horizon && !toldDays.has(day));
  const closedOn = new Set([...hidden, ...unheld]);
  const { id, sequence, changedAt, title, description, link, until, start, end, rhythm } = row;
  return {
    ...{ id, sequence, changedAt, title, description, link, from, until, start, end, rhythm },
    owner: shownOwner(owner),
    place: placeOf({ row, owner }),
    closedOn: [...closedOn].filter((day) => day !== null).toSorted(),
    overrides: told.map((one) => feedGathering(one, owner, true)),
  };
}

/** What a calendar taken away holds: from the first day of last year, the coming dates and what became of them. */
export const readFeed = (owners: Owners) =>
  readVerb("readFeed", z.strictObject({ ownerPath }), async (ctx, { ownerPath: path }): Promise<Feed> => {
    const { gathering, gatheringSeries } = gatheringTables(ctx);
    const since = `${Number(ctx.today.slice(0, 4)) - 1}-01-01` as LocalDate;
    const shown = await shownOwners(ctx, owners, path);
    const rules = await ctx.db
      .select()
      .from(gatheringSeries)
      .where(
        and(
          ownedBy(gatheringSeries, shown),
          eq(gatheringSeries.isPublic, true),
          or(isNull(gatheringSeries.until), gte(gatheringSeries.until, since)),
        ),
      )
      .orderBy(asc(gatheringSeries.id));
    const apart = await ctx.db
      .select()
      .from(gathering)
      .where(and(ownedBy(gathering, shown), eq(gathering.differs, true), gte(gathering.starts, since)))
      .orderBy(asc(gathering.starts), asc(gathering.id));
    const owner: Described = await owners.describe(ctx, [...rules, ...apart].map(ownerRef));
    const ofSeries = Map.groupBy(apart, ({ seriesId }) => seriesId);
    const inside = new Set<GatheringRow["id"]>();
    const series = rules.flatMap((rule): FeedSeries[] => {
      const facts = owner(ownerRef(rule));
      if (!facts) return [];
      // A date kept after its series ended, or moved here from before this feed begins, stands alone.
      const own = (ofSeries.get(rule.id) ?? []).filter(
        ({ originalDay }) =>
          originalDay !== null && originalDay >= since && (rule.until === null || originalDay <= rule.until),
      );
      const told = feedSeries(ctx, rule, facts, own, since);
      if (told) for (const { id } of own) inside.add(id);
      return told ? [told] : [];
    });
    const single = apart
      .filter(({ id, isPublic }) => isPublic && !inside.has(id))
      .flatMap((row) => {
        const facts = owner(ownerRef(row));
        return facts ? [feedGathering(row, facts, false)] : [];
      });
    return { timeZone: zoneOf(ctx), series, single };
  });
