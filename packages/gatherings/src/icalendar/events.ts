import type ICAL from "ical.js";
import { endDayOf } from "../gathering/times.js";
import type { FeedGathering, FeedSeries } from "../view.js";
import type { CalendarAbout } from "./calendar-text.js";
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

/** A gathering as an event: on its own, or in the stead of a date that a series wanted. */
function gatheringEvent(here: Surroundings, gathering: FeedGathering, uid: string): ICAL.Component {
  const event = begin(here, uid, gathering);
  const { originalStart } = gathering;
  if (originalStart) event.moments("recurrence-id", [{ day: originalStart.day, time: originalStart.start }]);
  event.text("status", status[gathering.status]);
  write(event, here, gathering, gathering, here.about.gatheringPage(gathering.id));
  return event.component;
}

/** A gathering that stands alone. Its UID never changes. */
export function singleEvent(here: Surroundings, gathering: FeedGathering): ICAL.Component {
  return gatheringEvent(here, { ...gathering, originalStart: null }, `${gathering.id}@${here.about.uidHost}`);
}

/** A series: one event that repeats, and one for each date that differs. None when its rule gives no date. */
export function seriesEvents(here: Surroundings, series: FeedSeries): ICAL.Component[] {
  const first = firstDay(series);
  if (first === null) return [];
  const uid = `${series.id}@${here.about.uidHost}`;
  const event = begin(here, uid, series);
  event.component.addProperty(ruleProperty(series, here.timeZone));
  event.moments(
    "exdate",
    series.closedOn.map((day) => ({ day, time: series.start })),
  );
  event.text("status", "CONFIRMED");
  const { start, end } = series;
  const when = { day: first, start, endDay: endDayOf(first, start, end), end };
  write(event, here, series, when, here.about.pageOf(series.owner.publicPath));
  return [event.component, ...series.overrides.map((override) => gatheringEvent(here, override, uid))];
}
