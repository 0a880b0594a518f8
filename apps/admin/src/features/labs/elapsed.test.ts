import type { LocalDate } from "@trama/kernel";
import { describe, expect, it } from "vitest";
import { elapsed } from "./elapsed";

const day = (text: string) => text as LocalDate;

describe("the time a phase has lasted", () => {
  it.each([
    ["2026-11-22", "2026-11-22", { unit: "days", days: 0 }],
    ["2026-11-21", "2026-11-22", { unit: "days", days: 1 }],
    ["2026-10-23", "2026-11-22", { unit: "days", days: 30 }],
    ["2026-10-22", "2026-11-22", { unit: "months", months: 1 }],
    ["2024-01-31", "2024-02-29", { unit: "days", days: 29 }],
    ["2019-10-14", "2020-05-20", { unit: "months", months: 7 }],
    ["2024-11-23", "2026-11-22", { unit: "months", months: 23 }],
    ["2024-11-22", "2026-11-22", { unit: "years", years: 2, months: 0 }],
    ["2019-10-14", "2026-11-22", { unit: "years", years: 7, months: 1 }],
  ])("from %s to %s", (from, to, expected) => {
    expect(elapsed(day(from), day(to))).toEqual(expected);
  });

  it("is nothing for a day still to come", () => {
    expect(elapsed(day("2026-12-01"), day("2026-11-22"))).toEqual({ unit: "days", days: 0 });
  });
});
