import { addDays, type LocalDate } from "@trama/kernel";
import type ICAL from "ical.js";
import { clockSpan, endDayOf, skippedOn } from "../gathering/times.js";
import { occurrences } from "../series/occurrences.js";
import type { FeedGathering, FeedSeries } from "../view.js";
import type { CalendarAbout } from "./calendar-about.js";
import { type Writer, writer } from "./component.js";
import { oneLine } from "./plain-text.js";
import { firstDay, ruleProperty } from "./recurrence.js";

/** What every event of one calendar shares. */
export interface Surroundings {
  about: CalendarAbout;
  timeZone: string;
  tzid: string;
}

type What = Pick<FeedSeries, "title" | "description" | "place" | "link" | "owner" | "sequence" | "changedAt">;
type When = Pick<FeedGathering, "day" | "start" | "endDay" | "end">;

const status = { tentative: "TENTATIVE", confirmed: "CONFIRMED", held: "CONFIRMED", cancelled: "CANCELLED" } as const;

/** Where people go: the place with its address, or the link when it is held at a distance. */
function locationOf({ place, link, owner }: What): string | null {
  if (!place) return link ?? owner.municipality?.name ?? null;
  const told = [place.name, place.address].filter((part) => part !== null).join(", ");
  const town = place.own ? undefined : owner.municipality?.name;
  return town === undefined || told.includes(town) ? told : `${told}, ${town}`;
}

function begin({ tzid }: Surroundings, uid: string, what: What): Writer {
  const event = writer("vevent", tzid);
  const changed = what.changedAt.replace(/\.\d+Z$/, "Z");
  event.text("uid", uid);
  event.value("dtstamp", changed);
  event.value("last-modified", changed);
  event.value("sequence", what.sequence);
  return event;
}

function write(event: Writer, { about }: Surroundings, what: What, when: When, page: string): void {
  event.moments("dtstart", [{ day: when.day, time: when.start }]);
  event.moments("dtend", [{ day: when.endDay, time: when.end }]);
  event.text("summary", oneLine(what.title));
  event.text("description", [what.description, what.link].filter((part) => part !== null).join("\n\n"));
  event.text("location", oneLine(locationOf(what) ?? ""));
  const point = what.place?.own ? null : about.pointOf?.(what.owner.publicPath);
  if (point) event.value("geo", [point.lat, point.lon]);
  event.value("url", page);
  // A public appointment must not make whoever follows it look busy.
  event.text("transp", "TRANSPARENT");
}

/** A date of its own, as an event that stands alone or in the stead of one that a series wanted. */
type Override = What & When & Pick<FeedGathering, "originalStart" | "status">;

function dateEvent(here: Surroundings, gathering: Override, uid: string, page: string): ICAL.Component {
  const event = begin(here, uid, gathering);
  const { originalStart } = gathering;
  if (originalStart) event.moments("recurrence-id", [{ day: originalStart.day, time: originalStart.start }]);
  event.text("status", status[gathering.status]);
  write(event, here, gathering, gathering, page);
  return event.component;
}

/** A gathering that stands alone. Its UID never changes. */
export function singleEvent(here: Surroundings, gathering: FeedGathering): ICAL.Component {
  const { gatheringPage, uidHost } = here.about;
  const { id } = gathering;
  return dateEvent(here, { ...gathering, originalStart: null }, `${id}@${uidHost}`, gatheringPage(id));
}

/** How far from its first day, in days, a series without end tells the dates that the clocks shift. */
const told = 800;

/**
 * The dates whose hour the clocks skip, at the hour that comes. RFC 5545 leaves them out of a rule, some programs shift
 * them: said one by one, everybody reads the same.
 */
function shifted({ timeZone }: Surroundings, series: FeedSeries, days: readonly LocalDate[]): Override[] {
  const { start, end, closedOn, overrides } = series;
  const different = new Set([...closedOn, ...overrides.map(({ originalStart }) => originalStart?.day)]);
  return days
    .filter((day) => !different.has(day) && occurrences(series, day, day).length > 0)
    .map((day) => ({
      ...{ ...series, ...clockSpan(day, start, end, timeZone) },
      ...{ originalStart: { day, start }, status: "confirmed" },
    }));
}

/** A series: one event that repeats, and one for each date that differs. None when its rule gives no date. */
export function seriesEvents(here: Surroundings, series: FeedSeries): ICAL.Component[] {
  const { about, timeZone } = here;
  const { from, until, start, end, closedOn, overrides, owner } = series;
  const [uid, page] = [`${series.id}@${about.uidHost}`, about.pageOf(owner.publicPath)];
  const skipped = skippedOn(start, from, until ?? addDays(from, told), timeZone);
  const first = firstDay(series, skipped);
  const apart = shifted(here, series, skipped);
  // A rule cannot begin in an hour that is not there: what comes before its first date stands alone.
  const before = apart.filter(({ day }) => first === null || day < first);
  const alone = before.map((one) =>
    dateEvent(here, { ...one, originalStart: null }, `${series.id}-${one.day}@${about.uidHost}`, page),
  );
  if (first === null) return alone;
  const event = begin(here, uid, series);
  event.component.addProperty(ruleProperty(series, timeZone));
  event.moments(
    "exdate",
    closedOn.map((day) => ({ day, time: start })),
  );
  event.text("status", "CONFIRMED");
  write(event, here, series, { day: first, start, endDay: endDayOf(first, start, end), end }, page);
  return [
    ...alone,
    event.component,
    ...overrides.map((one) => dateEvent(here, one, uid, about.gatheringPage(one.id))),
    ...apart.filter((one) => !before.includes(one)).map((one) => dateEvent(here, one, uid, page)),
  ];
}
