import type { Feed, FeedGathering } from "@trama/gatherings";
import { type CalendarAbout, calendarText } from "@trama/gatherings/icalendar";
import { type Clock, instantOf } from "@trama/kernel";
import type { PublicLab } from "@trama/labs";
import type { Context } from "hono";
import { type Page, pathIn } from "../page.js";
import { labPath } from "./calendar-filter.js";
import type { ShownGathering } from "./shown-gathering.js";

/** Where the labs with a point on the map are, by their page. */
function pointsOf(labs: readonly PublicLab[]): CalendarAbout["pointOf"] {
  const points = new Map(
    labs.flatMap(({ slug, mainPlace }) =>
      mainPlace && mainPlace.lat !== null && mainPlace.lon !== null
        ? [[labPath(slug), { lat: mainPlace.lat, lon: mainPlace.lon }] as const]
        : [],
    ),
  );
  return (path) => (path === null ? null : (points.get(path) ?? null));
}

type Told = Pick<CalendarAbout, "name" | "description" | "source"> & { path: string; labs: readonly PublicLab[] };

/** What a calendar of this site says of itself. */
export function aboutOf({ origin }: Page, { path, labs, ...told }: Told): CalendarAbout {
  const address = (each: string) => new URL(pathIn("it", each), origin).href;
  const pointOf = pointsOf(labs);
  return {
    ...told,
    language: "it",
    url: address(path),
    uidHost: new URL(origin).hostname,
    gatheringPage: (id) => address(`/incontri/${id}`),
    pageOf: (each) => address(each ?? "/"),
    ...(pointOf ? { pointOf } : {}),
  };
}

/** The last time that anything a feed tells was changed; null for an empty feed. */
function lastChange({ series, single }: Feed): Date | null {
  const changes = [...series, ...series.flatMap(({ overrides }) => overrides), ...single].map(
    ({ changedAt }) => changedAt,
  );
  const last = changes.sort().at(-1);
  return last === undefined ? null : new Date(last);
}

const calendarType = "text/calendar; charset=utf-8";

/** A calendar to follow: kept for five minutes, then asked for anew and not sent twice. */
export function answerFeed(c: Context, feed: Feed, about: CalendarAbout, fileName: string): Response {
  const changed = lastChange(feed);
  return c.body(calendarText(feed, about), 200, {
    "Content-Type": calendarType,
    "Cache-Control": "public, max-age=300",
    "Content-Disposition": `inline; filename="${fileName}.ics"`,
    ...(changed ? { "Last-Modified": changed.toUTCString() } : {}),
  });
}

/** One gathering as a file to keep: it stands alone, whatever series it is of. */
export function answerGathering(
  c: Context,
  gathering: ShownGathering,
  about: CalendarAbout,
  { clock, timeZone }: { clock: Clock; timeZone: string },
): Response {
  const single: FeedGathering = {
    ...gathering,
    sequence: 0,
    changedAt: instantOf(clock.now()),
    originalStart: null,
  };
  return c.body(calendarText({ timeZone, series: [], single: [single] }, about), 200, {
    "Content-Type": calendarType,
    "Cache-Control": "no-store",
    "Content-Disposition": `attachment; filename="${gathering.day}.ics"`,
  });
}
