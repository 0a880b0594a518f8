import { LocalDate } from "@trama/kernel";
import { expect, it } from "vitest";
import { lastTwelveMonths } from "./period";

it.each([
  ["2026-11-22", "2025-12-01"],
  ["2026-12-31", "2026-01-01"],
  ["2026-01-01", "2025-02-01"],
])("the twelve months that end on %s begin on %s", (today, from) => {
  expect(lastTwelveMonths(LocalDate.parse(today))).toEqual({ from, to: today });
});
