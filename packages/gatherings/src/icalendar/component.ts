import type { LocalDate, LocalTime } from "@trama/kernel";
import ICAL from "ical.js";
import { tzlib_get_ical_block } from "timezones-ical-library";
import { plainText } from "./plain-text.js";

/** The library does not count the space that begins a continued line: RFC 5545 allows 75 octets with it. */
ICAL.foldLength = 74;

/** Properties that the library does not know, and would write without escaping: RFC 7986 and its forerunners. */
const text = { defaultType: "text" };
Object.assign(ICAL.design.icalendar.property, { name: text, "x-wr-calname": text, "x-wr-caldesc": text });

/** A component of a calendar, written only through these. */
export interface Writer {
  component: ICAL.Component;
  text: (name: string, value: string | null) => void;
  /** Any other value, in jCal's words. */
  value: (name: string, value: string | number | readonly number[]) => void;
  moments: (name: string, moments: readonly { day: LocalDate; time: LocalTime }[]) => void;
}

/** Begins a component; `tzid` is the zone of its local times. */
export function writer(name: "vcalendar" | "vevent", tzid: string): Writer {
  const component = new ICAL.Component(name);
  return {
    component,
    text(property, value) {
      const text = value === null ? "" : plainText(value).trim();
      if (text !== "") component.addPropertyWithValue(property, text);
    },
    value(property, value) {
      component.addPropertyWithValue(property, value);
    },
    moments(property, moments) {
      const values = moments.map(({ day, time }) => `${day}T${time}:00`);
      if (values.length > 0) {
        component.addProperty(new ICAL.Property([property, { tzid }, "date-time", ...values]));
      }
    },
  };
}

/** The VTIMEZONE of an IANA zone, with the name it goes by. */
export function zoneComponent(timeZone: string): { zone: ICAL.Component; tzid: string } {
  const [block] = tzlib_get_ical_block(timeZone);
  if (!block) throw new UnknownTimeZone(timeZone);
  const zone = ICAL.Component.fromString(block);
  return { zone, tzid: String(zone.getFirstPropertyValue("tzid")) };
}

/** The zone is not among those the library can describe. */
export class UnknownTimeZone extends Error {
  override name = "UnknownTimeZone";
  constructor(readonly timeZone: string) {
    super(`No calendar rules are known for the time zone "${timeZone}"`);
  }
}
