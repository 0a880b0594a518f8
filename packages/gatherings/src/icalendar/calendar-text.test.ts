import type { LocalDate, LocalTime } from "@trama/kernel";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aboutCalendar, feedGathering, feedOf, feedSeries } from "../fixtures/feed.js";
import type { Feed } from "../view.js";
import { calendarText } from "./calendar-text.js";
import { UnknownTimeZone } from "./component.js";

const written = (content: Partial<Feed>, about = aboutCalendar) => calendarText({ ...feedOf({}), ...content }, about);
const unfolded = (text: string) => text.replaceAll("\r\n ", "");
const properties = (text: string, name: string) =>
  unfolded(text)
    .split("\r\n")
    .filter((line) => line.startsWith(`${name}:`) || line.startsWith(`${name};`));

describe("the lines", () => {
  const anyText = fc.string({
    unit: fc.constantFrom("a", "è", "😀", "\n", "\r", "\u2028", "\u0085", "\0", ",", ";", "\\", ":", " ", "\ud800", "‮"),
    maxLength: 300,
    size: "max",
  });

  test("end in CRLF and hold at most 75 octets, whatever a person wrote", () => {
    fc.assert(
      fc.property(anyText, anyText, (title, description) => {
        const text = written({ single: [feedGathering({ title, description })] }, { ...aboutCalendar, name: title });
        expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
        const lines = text.slice(0, -2).split("\r\n");
        for (const line of lines) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n\u0085\u2028\u2029\0]/);
          expect(line).toMatch(/^(?: |[A-Z-]+[:;])/);
        }
        expect(text.match(/^BEGIN:VEVENT/gm)).toHaveLength(1);
        expect(Buffer.from(text).toString()).toBe(text);
      }),
    );
  });

  test("break between characters, never inside one", () => {
    const title = "😀è".repeat(60);
    expect(properties(written({ single: [feedGathering({ title })] }), "SUMMARY")).toEqual([`SUMMARY:${title}`]);
  });
});

describe("the calendar", () => {
  test("says its name, its address, how often to ask, and the rules of its zone", () => {
    const text = written({});
    expect(text).toContain("\r\nNAME:La Torretta\r\nX-WR-CALNAME:La Torretta\r\n");
    expect(text).toContain("REFRESH-INTERVAL;VALUE=DURATION:PT6H\r\n");
    expect(unfolded(text)).toContain(`SOURCE;VALUE=URI:${aboutCalendar.source}\r\n`);
    expect(text).toContain("BEGIN:VTIMEZONE\r\nTZID:Europe/Rome\r\n");
    expect(text).not.toContain("VEVENT");
  });

  test("says names and descriptions with what iCalendar keeps for itself", () => {
    const text = unfolded(
      written({}, { ...aboutCalendar, name: "Pane, vino; e\nfesta", description: "Una riga,\r\nun'altra;" }),
    );
    for (const name of ["NAME", "X-WR-CALNAME"]) expect(text).toContain(`\r\n${name}:Pane\\, vino\\; e festa\r\n`);
    for (const name of ["DESCRIPTION", "X-WR-CALDESC"]) {
      expect(text).toContain(`\r\n${name}:Una riga\\,\\nun'altra\\;\r\n`);
    }
  });

  test("to keep as a file is not to be asked again", () => {
    expect(written({}, { ...aboutCalendar, source: null })).not.toMatch(/^(?:SOURCE|REFRESH|X-PUBLISHED)/m);
  });

  test("is the same text for the same feed", () => {
    const content = { series: [feedSeries()], single: [feedGathering()] };
    expect(written(content)).toBe(written(content));
  });

  test("uses the name its zone goes by", () => {
    const text = written({ timeZone: "UTC", single: [feedGathering()] });
    expect(text).toContain("TZID:Etc/UTC");
    expect(properties(text, "DTSTART").at(-1)).toBe("DTSTART;TZID=Etc/UTC:20260212T140000");
  });

  test("refuses a zone that nobody knows", () => {
    expect(() => written({ timeZone: "Middle/Earth" })).toThrow(UnknownTimeZone);
  });
});

describe("an event", () => {
  test("keeps its UID when its lab or itself is renamed, and tells that it changed", () => {
    const gathering = feedGathering();
    const renamed = { ...gathering, title: "Altro", sequence: 4, owner: { ...gathering.owner, title: "Altro" } };
    const [before, after] = [written({ single: [gathering] }), written({ single: [renamed] })];
    expect(properties(after, "UID")).toEqual([`UID:${gathering.id}@valle.example`]);
    expect(properties(after, "UID")).toEqual(properties(before, "UID"));
    expect(properties(after, "SEQUENCE")).toEqual(["SEQUENCE:4"]);
    expect(properties(after, "DTSTAMP")).toEqual(["DTSTAMP:20260110T093000Z"]);
  });

  test.each([
    ["tentative", "TENTATIVE"],
    ["confirmed", "CONFIRMED"],
    ["held", "CONFIRMED"],
    ["cancelled", "CANCELLED"],
  ] as const)("that is %s is %s", (status, told) => {
    expect(properties(written({ single: [feedGathering({ status })] }), "STATUS")).toEqual([`STATUS:${told}`]);
  });

  test("has its local times with their zone, and never in UTC", () => {
    const text = written({
      single: [
        feedGathering({ start: "22:00" as LocalTime, endDay: "2026-02-13" as LocalDate, end: "01:00" as LocalTime }),
      ],
    });
    expect(properties(text, "DTSTART").at(-1)).toBe("DTSTART;TZID=Europe/Rome:20260212T220000");
    expect(properties(text, "DTEND")).toEqual(["DTEND;TZID=Europe/Rome:20260213T010000"]);
  });

  test("is where its lab is on the map, unless it has a place of its own", () => {
    const about = { ...aboutCalendar, pointOf: () => ({ lat: 45.18, lon: 9.15 }) };
    const own = { name: "Cortile", address: null, own: true };
    expect(properties(written({ single: [feedGathering()] }, about), "GEO")).toEqual(["GEO:45.18;9.15"]);
    expect(properties(written({ single: [feedGathering({ place: own })] }, about), "GEO")).toEqual([]);
    expect(properties(written({ single: [feedGathering()] }), "GEO")).toEqual([]);
  });

  test("says its town once, and without a place its link", () => {
    const place = { name: "Centro", address: "via Roma 1, Pavia", own: false };
    const told = (facts: Parameters<typeof feedGathering>[0]) =>
      properties(written({ single: [feedGathering(facts)] }), "LOCATION");
    expect(told({ place })).toEqual(["LOCATION:Centro\\, via Roma 1\\, Pavia"]);
    expect(told({ place: null, link: "https://meet.example/x" })).toEqual(["LOCATION:https://meet.example/x"]);
    expect(told({ place: null })).toEqual(["LOCATION:Pavia"]);
  });
});

describe("a series", () => {
  const day = (text: string) => text as LocalDate;

  test("is one event, with an override under the same UID for each date that differs", () => {
    const original = { day: day("2026-03-02"), start: "08:00" as LocalTime };
    const series = feedSeries({
      closedOn: [day("2026-04-06"), day("2026-04-13")],
      overrides: [feedGathering({ originalStart: original, status: "cancelled", sequence: 2 })],
    });
    const text = written({ series: [series] });
    expect(properties(text, "UID")).toEqual(Array(2).fill(`UID:${series.id}@valle.example`));
    expect(properties(text, "RRULE").at(-1)).toBe("RRULE:FREQ=WEEKLY;BYDAY=MO;WKST=MO");
    expect(properties(text, "RECURRENCE-ID")).toEqual(["RECURRENCE-ID;TZID=Europe/Rome:20260302T080000"]);
    expect(properties(text, "EXDATE")).toEqual(["EXDATE;TZID=Europe/Rome:20260406T080000,20260413T080000"]);
    expect(properties(text, "STATUS")).toEqual(["STATUS:CONFIRMED", "STATUS:CANCELLED"]);
  });

  test("begins on the first day of its rule", () => {
    const text = written({ series: [feedSeries({ from: day("2026-01-01") })] });
    expect(properties(text, "DTSTART").at(-1)).toBe("DTSTART;TZID=Europe/Rome:20260105T080000");
  });

  test("without any day is not there", () => {
    expect(written({ series: [feedSeries({ until: day("2026-01-03") })] })).not.toContain("VEVENT");
  });

  test("tells apart the night whose hour the clocks skip, at the hour that comes, and nothing else", () => {
    const night = feedSeries({
      rhythm: { every: "week", interval: 1, on: ["SU"] },
      from: day("2026-01-01"),
      start: "02:30" as LocalTime,
      end: "04:00" as LocalTime,
    });
    const text = written({ series: [night] });
    expect(properties(text, "RECURRENCE-ID")).toEqual([
      "RECURRENCE-ID;TZID=Europe/Rome:20260329T023000",
      "RECURRENCE-ID;TZID=Europe/Rome:20270328T023000",
    ]);
    expect(text).toContain("DTSTART;TZID=Europe/Rome:20260329T033000");
    expect(written({ series: [{ ...night, closedOn: [day("2026-03-29")] }] })).not.toContain("20260329T033000");
    expect(written({ series: [feedSeries()] })).not.toContain("RECURRENCE-ID");
  });

  test("that would begin in an hour that is not there begins on its next date", () => {
    const rhythm = { every: "monthWeekday", interval: 1, weekday: "SU", nth: 5 } as const;
    const series = feedSeries({
      rhythm,
      from: day("2020-03-01"),
      start: "02:30" as LocalTime,
      end: "02:45" as LocalTime,
    });
    const text = written({ series: [{ ...series, until: day("2020-06-01") }] });
    expect(properties(text, "DTSTART").slice(-2)).toEqual([
      "DTSTART;TZID=Europe/Rome:20200329T033000",
      "DTSTART;TZID=Europe/Rome:20200531T023000",
    ]);
    expect(properties(text, "UID")).toEqual([
      `UID:${series.id}-2020-03-29@valle.example`,
      `UID:${series.id}@valle.example`,
    ]);
  });
});
