import { LocalDate } from "@trama/kernel";
import { describe, expect, it } from "vitest";
import { sampleGathering } from "../testing/sample-gathering";
import { myWeek, waiting, weekSpan } from "./week-days";

const today = LocalDate.parse("2026-05-29");
const on = (number: number, day: string, more: object = {}) => sampleGathering(number, { day, ...more });
const told = (days: ReturnType<typeof myWeek>["coming"]) =>
  days.map(({ day, gatherings }) => [day.slice(5), ...gatherings.map(({ title }) => title.slice(-1))]);

const week = myWeek(
  [
    on(1, "2026-05-28", { countMissing: true, start: "18:00", end: "19:00" }),
    on(2, "2026-05-28", { countMissing: true }),
    on(3, "2026-05-04", { countMissing: true }),
    on(4, "2026-05-27", { status: "held" }),
    on(5, "2026-05-10", { status: "held" }),
    on(6, "2026-05-29", { countMissing: true, start: "08:00", end: "09:00" }),
    on(7, "2026-05-29", { start: "20:00", end: "21:00" }),
    on(8, "2026-06-01"),
    on(9, "2026-05-26", { status: "cancelled" }),
  ],
  today,
);

describe("my week", () => {
  it("begins with what nobody has counted, the latest day first", () => {
    expect(told(week.toCount)).toEqual([
      ["05-28", "2", "1"],
      ["05-04", "3"],
    ]);
  });

  it("goes on with today and what comes, in order", () => {
    expect(told(week.coming)).toEqual([
      ["05-29", "6", "7"],
      ["06-01", "8"],
    ]);
  });

  it("keeps in sight what was done in the last seven days, and nothing older", () => {
    expect(told(week.done)).toEqual([
      ["05-27", "4"],
      ["05-26", "9"],
    ]);
  });

  it("knows what waits for a count, today's too once it is over", () => {
    expect(waiting(week).map(({ title }) => title.slice(-1))).toEqual(["2", "1", "3", "6"]);
  });

  it("asks for four weeks back and seven days with today", () => {
    expect(weekSpan(today)).toEqual({ from: "2026-05-01", to: "2026-06-04" });
  });
});
