import { LocalDate } from "@trama/kernel";
import { expect, it } from "vitest";
import { lastTwelveMonths, yearUntil } from "./period";

it.each([
  ["2026-11-22", "2025-12-01"],
  ["2026-12-31", "2026-01-01"],
  ["2026-01-01", "2025-02-01"],
])("the twelve months that end on %s begin on %s", (today, from) => {
  expect(lastTwelveMonths(LocalDate.parse(today))).toEqual({ from, to: today });
});

it("a year goes up to today, or to its end when it is over", () => {
  const today = LocalDate.parse("2026-11-22");
  expect(yearUntil(today, 0)).toEqual({ from: "2026-01-01", to: today });
  expect(yearUntil(today, 1)).toEqual({ from: "2025-01-01", to: "2025-12-31" });
});
