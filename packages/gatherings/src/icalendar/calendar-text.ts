import ICAL from "ical.js";
import type { Feed } from "../view.js";
import type { CalendarAbout } from "./calendar-about.js";
import { writer, zoneComponent } from "./component.js";
import { seriesEvents, singleEvent } from "./events.js";
import { oneLine } from "./plain-text.js";

/** How often a client should ask again. */
const refresh = "PT6H";

/**
 * A feed as iCalendar text (RFC 5545): each series one event that repeats, with an override for each date that
 * differs; local times with their zone, so that 18.30 stays 18.30. The same feed always gives the same text.
 * @throws UnknownTimeZone when the zone has no calendar rules.
 */
export function calendarText(feed: Feed, about: CalendarAbout): string {
  const { zone, tzid } = zoneComponent(feed.timeZone);
  const { component, text, value } = writer("vcalendar", tzid);
  text("version", "2.0");
  text("prodid", `-//Trama//Calendar//${about.language.toUpperCase()}`);
  text("calscale", "GREGORIAN");
  for (const name of ["name", "x-wr-calname"]) text(name, oneLine(about.name));
  for (const name of ["description", "x-wr-caldesc"]) text(name, about.description);
  text("x-wr-timezone", tzid);
  value("url", about.url);
  if (about.source !== null) {
    component.addProperty(new ICAL.Property(["source", {}, "uri", about.source]));
    component.addProperty(new ICAL.Property(["refresh-interval", {}, "duration", refresh]));
    text("x-published-ttl", refresh);
  }
  component.addSubcomponent(zone);
  const here = { about, timeZone: feed.timeZone, tzid };
  for (const series of feed.series) {
    for (const event of seriesEvents(here, series)) component.addSubcomponent(event);
  }
  for (const gathering of feed.single) component.addSubcomponent(singleEvent(here, gathering));
  return `${component.toString()}\r\n`;
}
