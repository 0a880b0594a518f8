import { LocalDate } from "@trama/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sampleGathering } from "../testing/sample-gathering";
import { CalendarSearch, views } from "./calendar-search";
import { dayLanes, hoursShown } from "./day-lanes";
import { byDay, everything, isNarrowed, narrowed } from "./narrowing";
import { spanOf, stepped } from "./span";

const day = (text: string) => LocalDate.parse(text);

describe("the address of the calendar", () => {
  it("leaves out what it says wrongly", () => {
    const said = { vista: "anno", giorno: "2026-02-30", stato: "perso", comune: "111901", tipo: 7 };
    expect(CalendarSearch.parse(said)).toEqual({ comune: "111901", tipo: "7" });
    expect(CalendarSearch.parse({ vista: "settimana", giorno: "2026-02-28", stato: "toCount" })).toEqual({
      vista: "settimana",
      giorno: "2026-02-28",
      stato: "toCount",
    });
  });
});

describe("the days of a view", () => {
  it("are whole weeks for a month, one week, or exactly the month for a list", () => {
    expect(spanOf("mese", day("2026-11-22"))).toEqual({ from: "2026-10-26", to: "2026-12-06" });
    expect(spanOf("settimana", day("2026-11-22"))).toEqual({ from: "2026-11-16", to: "2026-11-22" });
    expect(spanOf("elenco", day("2026-11-22"))).toEqual({ from: "2026-11-01", to: "2026-11-30" });
  });

  it("always hold the day, and the next view begins where no day is skipped", () => {
    const anyDay = fc.date({ min: new Date("2020-01-01"), max: new Date("2040-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(fc.constantFrom(...views), anyDay, (view, date) => {
        const at = day(date.toISOString().slice(0, 10));
        const { from, to } = spanOf(view, at);
        const next = spanOf(view, stepped(view, at, 1));
        expect(from <= at && at <= to).toBe(true);
        expect(next.from > from).toBe(true);
        expect(Date.parse(next.from) - Date.parse(to)).toBeLessThanOrEqual(24 * 60 * 60 * 1000);
      }),
    );
  });
});

describe("narrowing the calendar", () => {
  const owner = sampleGathering(1).owner;
  const all = [
    sampleGathering(1, { start: "18:00", end: "19:00", kind: "council" }),
    sampleGathering(2, { start: "09:00", end: "10:00", countMissing: true }),
    sampleGathering(3, { day: "2026-11-15", status: "cancelled" }),
    sampleGathering(4, { owner: { ...owner, municipality: null, ref: { kind: "lab", id: "other" } } }),
  ];
  const ids = (asked: Partial<typeof everything>) =>
    narrowed(all, { ...everything, ...asked }).map(({ title }) => title.slice(-1));

  it("keeps everything in the order of time", () => {
    expect(ids({})).toEqual(["3", "2", "4", "1"]);
    expect(isNarrowed(everything)).toBe(false);
  });

  it.each<[Partial<typeof everything>, string[]]>([
    [{ lab: "other" }, ["4"]],
    [{ comune: "111901" }, ["3", "2", "1"]],
    [{ tipo: "council" }, ["1"]],
    [{ stato: "toCount" }, ["2"]],
    [{ stato: "confirmed" }, ["4", "1"]],
    [{ stato: "cancelled", lab: "other" }, []],
  ])("by %j", (asked, expected) => {
    expect(ids(asked)).toEqual(expected);
    expect(isNarrowed({ ...everything, ...asked })).toBe(true);
  });

  it("puts the gatherings under the day they begin", () => {
    const days = byDay(narrowed(all, everything));
    expect([...days].map(([on, list]) => [on, list.length])).toEqual([
      ["2026-11-15", 1],
      ["2026-11-16", 3],
    ]);
  });
});

describe("a day of the week view", () => {
  const at = (number: number, start: string, end: string, more: object = {}) =>
    sampleGathering(number, { start, end, ...more });
  const told = (gatherings: ReturnType<typeof at>[], most = 3) => {
    const { placed, folded } = dayLanes(gatherings, most);
    return {
      placed: placed.map(({ gathering, lane, lanes }) => [gathering.title.slice(-1), lane, lanes]),
      folded: folded.map(({ count, lane, lanes, from, to }) => [count, lane, lanes, from / 60, to / 60]),
    };
  };

  it("gives the whole width to what overlaps nothing, and shares it otherwise", () => {
    expect(told([at(1, "09:00", "10:00"), at(2, "10:00", "11:00")]).placed).toEqual([
      ["1", 0, 1],
      ["2", 0, 1],
    ]);
    expect(told([at(1, "09:00", "11:00"), at(2, "10:00", "12:00"), at(3, "11:00", "12:00")]).placed).toEqual([
      ["1", 0, 2],
      ["2", 1, 2],
      ["3", 0, 2],
    ]);
  });

  it("folds what does not fit abreast into one place, from the first to the last of them", () => {
    const crowd = [at(1, "08:00", "12:00"), at(2, "08:00", "12:00"), at(3, "08:00", "11:00"), at(4, "09:00", "12:00")];
    expect(told(crowd)).toEqual({
      placed: [
        ["1", 0, 3],
        ["2", 1, 3],
      ],
      folded: [[2, 2, 3, 8, 12]],
    });
  });

  it("draws a night to its midnight, and a short one long enough to be read", () => {
    const night = at(1, "22:00", "01:00", { endDay: "2026-11-17" });
    expect(dayLanes([night], 3).placed[0]).toMatchObject({ from: 22 * 60, to: 24 * 60 });
    expect(dayLanes([at(1, "10:00", "10:10")], 3).placed[0]).toMatchObject({ from: 600, to: 645 });
    expect(hoursShown([night])).toEqual({ first: 8, last: 24 });
    expect(hoursShown([])).toEqual({ first: 8, last: 19 });
    expect(hoursShown([at(1, "07:30", "08:00")])).toEqual({ first: 7, last: 19 });
  });

  it("loses none and lays none over another", () => {
    const hour = fc.integer({ min: 0, max: 22 });
    const times = fc.tuple(hour, fc.integer({ min: 1, max: 6 })).map(([from, length]) => ({
      start: `${String(from).padStart(2, "0")}:00`,
      end: `${String(Math.min(from + length, 23)).padStart(2, "0")}:59`,
    }));
    fc.assert(
      fc.property(fc.array(times, { maxLength: 14 }), fc.integer({ min: 2, max: 4 }), (given, most) => {
        const { placed, folded } = dayLanes(
          given.map(({ start, end }, number) => at(number, start, end)),
          most,
        );
        expect(placed.length + folded.reduce((sum, { count }) => sum + count, 0)).toBe(given.length);
        const places = [...placed, ...folded];
        for (const [one, a] of places.entries())
          for (const b of places.slice(one + 1))
            expect(a.lane === b.lane && a.lanes === b.lanes && a.from < b.to && b.from < a.to).toBe(false);
        expect(places.every(({ lane, lanes }) => lane < lanes && lanes <= most)).toBe(true);
      }),
    );
  });
});
