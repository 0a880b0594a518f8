import type { ReadContext } from "@trama/database";
import { disclosureConfig, sayCount } from "@trama/disclosure";
import type { Permission } from "@trama/kernel";
import { territoryConfig } from "@trama/territory";
import { endDayOf, momentOf } from "../gathering/times.js";
import { gatheringPermissions } from "../permissions.js";
import type { Gathering, GatheringSeries, GatheringSummary, PublicGathering } from "../view.js";
import { type LoadedGathering, type LoadedSeries, type Operator, scoped } from "./records.js";
import type { GatheringRow, SeriesRow } from "./tables.js";

/** The verbs that are about one record: not those of lists, nor of what everybody sees. */
const verbsOn = (kind: "gathering" | "gatheringSeries") =>
  Object.entries<Permission>(gatheringPermissions)
    .filter(([verb, row]) => row.kind === kind && row.roles.public === undefined && !verb.startsWith("list"))
    .map(([verb]) => verb);
const verbsOnGathering = verbsOn("gathering");
const verbsOnSeries = verbsOn("gatheringSeries");

/** The configured zone of the territory, in which every day and hour of its calendar stands. */
export const zoneOf = (ctx: Pick<ReadContext, "config">) => ctx.config.section(territoryConfig).timeZone;

/** The place of a gathering: its own, or the main one of its owner. */
export function placeOf({ row, owner }: Pick<LoadedGathering | LoadedSeries, "row" | "owner">): Gathering["place"] {
  if (row.place !== null) return { name: row.place, address: row.address, own: true };
  const { place } = owner.view;
  return place && { ...place, own: false };
}

const factsOf = ({ title, kind, description, link, isPublic }: GatheringRow | SeriesRow) => ({
  title,
  kind,
  description,
  link,
  isPublic,
});

function whenOf({ originalDay, originalStart, day, start, endDay, end }: GatheringRow, zone: string) {
  const moved =
    originalDay !== null && originalStart !== null && (originalDay !== day || originalStart !== start)
      ? { day: originalDay, start: originalStart }
      : null;
  return {
    ...{ day, start, endDay, end },
    startsAt: momentOf(day, start, zone),
    endsAt: momentOf(endDay, end, zone),
    movedFrom: moved,
  };
}

/** A gathering in a list or a calendar. */
export function viewSummary(ctx: ReadContext, one: LoadedGathering): GatheringSummary {
  const { row, owner } = one;
  const on = scoped(one);
  const { threshold } = ctx.config.section(disclosureConfig);
  const seesPersons = ctx.may.mayOn("readAttendance", on);
  const { total, bands, newPeople } = row;
  return {
    ...{ id: row.id, version: row.version, owner: owner.view, seriesId: row.seriesId },
    ...factsOf(row),
    place: placeOf(one),
    ...whenOf(row, zoneOf(ctx)),
    ...{ status: row.status, cancelReason: row.cancelReason },
    headCount: total === null || !seesPersons ? null : { total, bands: bands ?? {}, newPeople },
    namedAttendance: seesPersons ? row.named : null,
    attendance: total === null ? null : sayCount(total, { seesPersons, threshold }),
    note: seesPersons ? row.note : null,
    countMissing: row.status === "confirmed" && row.day < ctx.today,
    may: verbsOnGathering.filter((verb) => ctx.may.mayOn(verb, on)),
  };
}

/** A gathering, whole; `presences` is null for who may not read the names. */
export function viewGathering(ctx: ReadContext, one: LoadedGathering, presences: Gathering["presences"]): Gathering {
  return { ...viewSummary(ctx, one), operators: one.operators, presences };
}

/** A gathering as everybody may see it. */
export function viewPublicGathering(ctx: ReadContext, one: LoadedGathering): PublicGathering {
  const { row, owner } = one;
  const { isPublic: _shown, ...facts } = factsOf(row);
  const { ref: _ref, path: _path, ...shown } = owner.view;
  return {
    ...{ id: row.id, owner: shown, seriesId: row.seriesId },
    ...facts,
    place: placeOf(one),
    ...whenOf(row, zoneOf(ctx)),
    ...{ status: row.status, cancelReason: row.cancelReason },
  };
}

/** A series, with its next dates. */
export function viewSeries(
  ctx: ReadContext,
  one: { row: SeriesRow; owner: LoadedSeries["owner"]; operators: Operator[] },
  next: GatheringSeries["next"],
): GatheringSeries {
  const { row, owner, operators } = one;
  const on = scoped(one);
  const { from, until, start, end, rhythm, observesClosures, continues, endReason, src } = row;
  return {
    ...{ id: row.id, version: row.version, owner: owner.view },
    ...factsOf(row),
    place: placeOf(one),
    operators,
    ...{ from, until, start, end, rhythm, observesClosures, continues, endReason, src },
    next,
    may: verbsOnSeries.filter((verb) => ctx.may.mayOn(verb, on)),
  };
}

/** The day and time columns of a gathering, from when it begins and ends. */
export function slotOf({ day, start, end }: Pick<GatheringRow, "day" | "start" | "end">) {
  return { day, start, endDay: endDayOf(day, start, end), end, starts: `${day}T${start}` };
}
