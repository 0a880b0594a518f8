import { LocalDate } from "@trama/kernel";
import { describe, expect, it } from "vitest";
import { asked, NewGathering, rhythmOn } from "./new-gathering";

const day = (text: string) => LocalDate.parse(text);
const lab = { kind: "lab", id: "0190b7c0-0000-7000-8000-000000000001" };

const filled = (given: object = {}) =>
  NewGathering.parse({
    owner: lab,
    title: " Tempo per le famiglie ",
    kind: "activity",
    day: "2026-11-23",
    start: "16:30",
    end: "18:30",
    tentative: false,
    repeats: false,
    rhythm: { every: "week", on: ["MO", "TH"] },
    ...given,
  });

describe("the form of a new gathering", () => {
  it("asks for one gathering, sure or still to be confirmed", () => {
    const once = asked(filled());
    expect(once).toMatchObject({
      kind: "gathering",
      json: { owner: lab, title: "Tempo per le famiglie", day: "2026-11-23", status: "confirmed", isPublic: true },
    });
    expect(Object.keys(once.json)).not.toContain("rhythm");
    expect(asked(filled({ tentative: true })).json).toMatchObject({ status: "tentative" });
  });

  it("asks for a series when it repeats, from its day on", () => {
    const series = asked(filled({ repeats: true, until: "2027-06-30" }));
    expect(series).toMatchObject({
      kind: "series",
      json: {
        from: "2026-11-23",
        until: "2027-06-30",
        start: "16:30",
        end: "18:30",
        rhythm: { every: "week", interval: 1, on: ["MO", "TH"] },
        observesClosures: true,
      },
    });
    expect(Object.keys(series.json)).not.toContain("status");
  });

  it("refuses what the API would refuse", () => {
    const wrong = NewGathering.safeParse({ owner: { kind: "lab", id: "" }, rhythm: { every: "week", on: [] } });
    const paths = wrong.error?.issues.map(({ path }) => path.join(".")) ?? [];
    expect(paths).toEqual(expect.arrayContaining(["owner.id", "title", "kind", "day", "start", "end", "rhythm.on"]));
  });

  it.each([
    ["week", "2026-11-23", { on: ["MO"] }],
    ["monthDay", "2026-11-23", { day: 23 }],
    ["monthWeekday", "2026-11-02", { weekday: "MO", nth: 1 }],
    ["monthWeekday", "2026-11-23", { weekday: "MO", nth: 4 }],
    ["monthWeekday", "2026-11-30", { weekday: "MO", nth: -1 }],
  ] as const)("begins a rhythm by %s on %s", (every, on, expected) => {
    expect(rhythmOn(every, day(on), 2)).toEqual({ every, interval: 2, ...expected });
  });
});
