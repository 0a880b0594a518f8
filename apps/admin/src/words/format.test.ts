import { describe, expect, it } from "vitest";
import {
  dayNameText,
  dayText,
  hourIn,
  numberText,
  shareText,
  spanText,
  statedDateText,
  weekdayNameText,
  weekdayText,
} from "./format";

describe("dates in words", () => {
  it("says a day in each language", () => {
    expect(dayText("2019-10-14", "it")).toBe("14 ottobre 2019");
    expect(dayText("2019-10-14", "en")).toBe("14 October 2019");
  });

  it("says the weekday with a capital, as a line of its own", () => {
    expect(weekdayText("2026-11-22", "it")).toBe("Domenica 22 novembre 2026");
    expect(weekdayText("2026-11-22", "en")).toBe("Sunday, 22 November 2026");
  });

  it.each([
    ["2019", "2019"],
    ["2019-01", "gennaio 2019"],
    ["2019-01-01", "1 gennaio 2019"],
  ])("says %s no more exactly than it was stated", (stated, text) => {
    expect(statedDateText(stated, "it")).toBe(text);
  });

  it("says a day inside a sentence, and the name of a day alone", () => {
    expect(dayNameText("2026-05-28", "it", false)).toBe("giovedì 28 maggio");
    expect(dayNameText("2026-05-28", "it", true)).toBe("giovedì 28 maggio 2026");
    expect(dayNameText("2026-05-28", "en", false)).toBe("Thursday 28 May");
    expect(weekdayNameText("2026-05-28", "it", "long")).toBe("giovedì");
    expect(weekdayNameText("2026-05-28", "en", "short")).toBe("Thu");
  });

  it("says some days in a row as short as they can be said", () => {
    expect(spanText("2026-11-23", "2026-11-29", "it")).toMatch(/^23\s?[–-]\s?29 novembre 2026$/);
    expect(spanText("2026-11-30", "2026-12-06", "it")).toMatch(/^30 novembre\s?[–-]\s?6 dicembre 2026$/);
  });

  it("reads the hour of the territory, not of the machine", () => {
    expect(hourIn("Europe/Rome", new Date("2026-07-01T22:30:00Z"))).toBe(0);
    expect(hourIn("Europe/Rome", new Date("2026-12-01T10:30:00Z"))).toBe(11);
  });
});

describe("numbers", () => {
  it.each([
    [7100, "it", "7.100"],
    [105725, "it", "105.725"],
    [247.8, "it", "247,8"],
    [7100, "en", "7,100"],
  ] as const)("writes %s in %s as %s", (value, language, text) => {
    expect(numberText(value, language)).toBe(text);
  });

  it("writes a share as a percentage", () => {
    expect(shareText(0.235, "it")).toBe("23,5%");
  });
});
