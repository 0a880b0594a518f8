import { addDays, type LocalDate } from "@trama/kernel";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Month, monthFrom, monthOf, shiftMonth, spanOf, weekdayOf, weeksOf } from "./month.js";

const day = (text: string) => text as LocalDate;
const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays(day("2000-01-01"), days));

test("a month is all its days, once, each under its day of the week", () => {
  fc.assert(
    fc.property(anyDay.map(monthOf), (month) => {
      const weeks = weeksOf(month);
      const days = weeks.flat().filter((each) => each !== null);
      const { first, last } = spanOf(month);
      expect(days).toEqual(Array.from({ length: days.length }, (_, at) => addDays(first, at)));
      expect(days.at(-1)).toBe(last);
      expect(monthOf(addDays(last, 1))).toBe(shiftMonth(month, 1));
      for (const week of weeks) {
        expect(week).toHaveLength(7);
        for (const [at, each] of week.entries()) expect(each === null || weekdayOf(each) === at).toBe(true);
      }
    }),
  );
});

test("a month and back is the same month", () => {
  fc.assert(
    fc.property(anyDay.map(monthOf), fc.integer({ min: -200, max: 200 }), (month, by) => {
      expect(shiftMonth(shiftMonth(month, by), -by)).toBe(month);
    }),
  );
});

test.each([
  ["2026-02", "2026-02"],
  ["2024-11", "2024-11"],
  ["2024-10", "2026-11"],
  ["2027-12", "2027-12"],
  ["2028-01", "2026-11"],
  ["2026-13", "2026-11"],
  ["<script>", "2026-11"],
  [undefined, "2026-11"],
])("on 22 November 2026, %s asks for %s", (asked, month) => {
  expect(monthFrom(asked, day("2026-11-22"))).toBe(month as Month);
});
