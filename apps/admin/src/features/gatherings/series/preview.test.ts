import { ClosurePeriod, Rhythm } from "@trama/gatherings";
import { LocalDate } from "@trama/kernel";
import { describe, expect, it } from "vitest";
import { firstDates } from "./preview";

const day = (text: string) => LocalDate.parse(text);
const closures = [ClosurePeriod.parse({ name: "Natale", from: "2026-12-24", to: "2027-01-06" })];
const rule = (given: object = {}) => ({
  from: day("2026-12-14"),
  until: null,
  rhythm: Rhythm.parse({ every: "week", on: ["MO", "TH"] }),
  observesClosures: true,
  ...given,
});

describe("the first dates of a series", () => {
  it("pass over the closures, and say which dates they take", () => {
    expect(firstDates(rule(), closures)).toEqual({
      dates: ["2026-12-14", "2026-12-17", "2026-12-21", "2027-01-07", "2027-01-11"],
      closed: ["2026-12-24", "2026-12-28", "2026-12-31", "2027-01-04"],
    });
    expect(firstDates(rule({ observesClosures: false }), closures).dates).toHaveLength(5);
    expect(firstDates(rule({ observesClosures: false }), closures).closed).toEqual([]);
  });

  it("end with the series", () => {
    expect(firstDates(rule({ until: day("2026-12-17") }), closures)).toEqual({
      dates: ["2026-12-14", "2026-12-17"],
      closed: [],
    });
    expect(firstDates(rule({ until: day("2026-12-13") }), closures).dates).toEqual([]);
  });

  it("are found also when they are years apart", () => {
    const leap = Rhythm.parse({ every: "monthDay", interval: 12, day: 14 });
    expect(firstDates(rule({ rhythm: leap }), []).dates).toHaveLength(5);
  });
});
