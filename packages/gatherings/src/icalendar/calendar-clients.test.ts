import type { LocalDate, LocalTime } from "@trama/kernel";
import fc from "fast-check";
import { expect, test } from "vitest";
import { khalList, missingClients, type ReadEvent, readBack } from "../fixtures/calendar-clients.js";
import { aboutCalendar, feedGathering, feedOf, feedSeries, torrettaOpenings } from "../fixtures/feed.js";
import { anyRule } from "../fixtures/rhythms.js";
import { clockTimeOf } from "../gathering/times.js";
import { occurrences } from "../series/occurrences.js";
import type { FeedGathering, FeedSeries } from "../view.js";
import { calendarText } from "./calendar-text.js";
import type { Recurring } from "./recurrence.js";

const missing = missingClients();
const required = process.env.TRAMA_CALENDAR_CLIENTS === "required";
if (missing.length > 0 && !required) {
  console.warn(
    `NOT READ BACK BY OTHER PROGRAMS: ${missing.join(", ")} not installed. Try: apt-get install ${missing.join(" ")}`,
  );
}

test("the programs that read calendars are there where they must be", () => {
  if (required) expect(missing).toEqual([]);
});

const day = (text: string) => text as LocalDate;
const time = (text: string) => text as LocalTime;
const text = (series: FeedSeries[], single: FeedGathering[] = []) =>
  calendarText(feedOf({ series, single }), aboutCalendar);

/** The dates that this package makes of a rule that ends. */
const ownDays = (series: Recurring) => occurrences(series, series.from, series.until ?? series.from);

const wall = ({ start }: ReadEvent) => start.slice(0, 16);
const uuidLength = 36;
const from = day("2026-03-01");
const [mornings, afternoons] = torrettaOpenings(from, null);

/** A date of the weekday mornings that differs from what the rule wanted. */
function override(on: string, facts: Partial<FeedGathering>): FeedGathering {
  const { title, start, end } = mornings;
  const originalStart = { day: day(on), start };
  return feedGathering({ title, start, end, day: day(on), endDay: day(on), sequence: 1, originalStart, ...facts });
}

test.skipIf(missing.length > 0)("La Torretta opens at the same hours from 2020 to 2040", () => {
  const openings = torrettaOpenings(day("2020-01-01"), day("2040-12-31"));
  const { falling } = readBack(text(openings), "2020-01-01", "2040-12-31");
  const hours = (title: string) =>
    new Set(
      falling
        .filter(({ summary }) => summary === title)
        .map((at) => `${at.start.slice(11, 16)}-${at.end.slice(11, 16)}`),
    );
  expect(hours("Sportello")).toEqual(new Set(["08:00-12:00"]));
  expect(hours("Doposcuola")).toEqual(new Set(["16:30-18:30"]));
  const offsets = new Set(falling.map(({ start }) => start.slice(16 + 3)));
  expect(offsets).toEqual(new Set(["+01:00", "+02:00"]));
  for (const series of openings) {
    const found = falling.filter(({ summary }) => summary === series.title).map(({ start }) => start.slice(0, 10));
    expect(found).toEqual(ownDays(series));
  }
});

/** khal itself looks no further than 2037. */
test.skipIf(missing.length > 0)("khal shows the openings at their hours around both changes of the clock", () => {
  for (const first of ["2026-03-26", "2026-10-22", "2033-03-24", "2036-10-23"]) {
    const listed = khalList(text([mornings, afternoons]), first, 7);
    expect(listed.filter((line) => line.includes("Sportello"))).toHaveLength(5);
    expect(listed.filter((line) => line.includes("Doposcuola"))).toHaveLength(2);
    for (const line of listed) {
      expect(line).toMatch(/ 08:00-12:00 SportelloCONFIRMED| 16:30-18:30 DoposcuolaCONFIRMED/);
    }
  }
});

test.skipIf(missing.length > 0)("one cancelled date is cancelled there and nowhere else", () => {
  const calendar = text([{ ...mornings, overrides: [override("2026-03-30", { status: "cancelled" })] }, afternoons]);
  const { falling } = readBack(calendar, "2026-03-01", "2026-06-30");
  expect(falling.filter(({ status }) => status === "CANCELLED").map(wall)).toEqual(["2026-03-30T08:00"]);
  expect(falling.filter(({ status }) => status !== "CONFIRMED")).toHaveLength(1);
  expect(falling.filter((event) => wall(event) === "2026-03-30T08:00")).toHaveLength(1);
  const listed = khalList(calendar, "2026-03-01", 120);
  expect(listed.filter((line) => line.includes("CANCELLED"))).toEqual(["2026-03-30 08:00-12:00 SportelloCANCELLED "]);
});

test.skipIf(missing.length > 0)("a moved date is where it was moved to, and not where it was", () => {
  const moved = override("2026-03-31", { day: day("2026-04-01"), start: time("09:00"), endDay: day("2026-04-01") });
  const calendar = text([{ ...mornings, overrides: [moved] }]);
  const { falling } = readBack(calendar, "2026-03-30", "2026-04-02");
  const starts = ["2026-03-30T08:00", "2026-04-01T08:00", "2026-04-01T09:00", "2026-04-02T08:00"];
  expect(falling.map(wall)).toEqual(starts);
  expect(khalList(calendar, "2026-03-30", 4).map((line) => line.slice(0, 16).replace(" ", "T"))).toEqual(starts);
});

test.skipIf(missing.length > 0)(
  "what is not sure is tentative, what was held is confirmed, a closure has no date",
  () => {
    const calendar = text(
      [
        {
          ...mornings,
          closedOn: [day("2026-03-04"), day("2026-03-05")],
          overrides: [override("2026-03-03", { status: "tentative" }), override("2026-03-02", { status: "held" })],
        },
      ],
      [feedGathering({ title: "Festa", status: "tentative", day: day("2026-03-08") })],
    );
    const { falling } = readBack(calendar, "2026-03-01", "2026-03-08");
    expect(falling.map((event) => [wall(event), event.status])).toEqual([
      ["2026-03-02T08:00", "CONFIRMED"],
      ["2026-03-03T08:00", "TENTATIVE"],
      ["2026-03-06T08:00", "CONFIRMED"],
      ["2026-03-08T14:00", "TENTATIVE"],
    ]);
  },
);

test.skipIf(missing.length > 0)("a night ends on the day after", () => {
  const night = feedSeries({ start: time("21:00"), end: time("01:30"), from, until: day("2026-04-30") });
  const { falling } = readBack(text([night]), "2026-04-06", "2026-04-12");
  expect(falling.map(({ start, end }) => [start.slice(0, 16), end.slice(0, 16)])).toEqual([
    ["2026-04-06T21:00", "2026-04-07T01:30"],
  ]);
});

test.skipIf(missing.length > 0)("hostile texts arrive word for word, and bring no event of their own", () => {
  const title = "Pane, vino; e \\ barre \\ «virgolette» 👩‍👩‍👧‍👦 שלום مرحبا";
  const description = `riga uno\r\nEND:VEVENT\rBEGIN:VEVENT\nSUMMARY:falso\u2028DTSTART:20200101T000000Z ${"è😀".repeat(80)}`;
  const place = { name: "Sala; A, piano\n2", address: 'via "Roma": 1', own: true };
  const { events, name } = readBack(
    calendarText(feedOf({ single: [feedGathering({ title, description, place })] }), {
      ...aboutCalendar,
      name: "Nome\r\nBEGIN:VEVENT; di, tutti",
    }),
    "2026-01-01",
    "2026-12-31",
  );
  expect(events).toHaveLength(1);
  expect(name).toBe("Nome BEGIN:VEVENT; di, tutti");
  expect(events[0]?.summary).toBe(title);
  expect(events[0]?.description).toBe(description.replace(/\r\n|[\r\u2028]/g, "\n"));
  expect(events[0]?.location).toBe('Sala; A, piano 2, via "Roma": 1');
});

test.skipIf(missing.length > 0)("Debian's parser reads the same dates in any rule", { timeout: 1_200_000 }, () => {
  const [total, batch] = process.env.TRAMA_LONG === "1" ? [10_000, 500] : [100, 100];
  for (let done = 0; done < total; done += batch) {
    const rules = fc.sample(anyRule, batch).map((rule) => feedSeries(rule));
    const { falling } = readBack(text(rules), "2020-01-01", "2044-12-31");
    const read = Map.groupBy(falling, ({ uid }) => uid.slice(0, uuidLength));
    for (const rule of rules) {
      const found = read.get(rule.id) ?? [];
      expect([rule, found.map(({ start }) => start.slice(0, 16))]).toEqual([
        rule,
        ownDays(rule).map((at) => `${at}T${clockTimeOf(at, rule.start, "Europe/Rome")}`),
      ]);
    }
  }
});

test.skipIf(missing.length > 0)("a night whose hour the clocks skip is there once, at the hour that comes", () => {
  const night = feedSeries({
    ...{ start: time("02:30"), end: time("04:00"), rhythm: { every: "week", interval: 1, on: ["SU"] } },
    ...{ from: day("2026-03-01"), until: day("2026-11-30") },
  });
  const spring = readBack(text([night]), "2026-03-28", "2026-03-30").falling;
  expect(spring.map(({ start }) => start)).toEqual(["2026-03-29T03:30:00+02:00"]);
  // Which of the two hours 2.30 is, RFC 5545 says (the first) and this parser does not heed.
  const autumn = readBack(text([night]), "2026-10-24", "2026-10-26").falling;
  expect(autumn.map(wall)).toEqual(["2026-10-25T02:30"]);
});
