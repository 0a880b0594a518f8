import { addDays, type LocalDate } from "@trama/kernel";
import fc from "fast-check";
import { expect, it } from "vitest";
import { bucketFor, buckets, keyOf, spansOf } from "./bucket.js";

const day = (text: string) => text as LocalDate;
const days = fc.integer({ min: 0, max: 5000 }).map((after) => addDays(day("2019-01-01"), after));

it("a period is divided at the borders of the calendar", () => {
  expect(spansOf({ from: day("2026-01-15"), to: day("2026-04-02") }, "quarter")).toEqual([
    { from: "2026-01-15", to: "2026-03-31" },
    { from: "2026-04-01", to: "2026-04-02" },
  ]);
  expect(spansOf({ from: day("2023-12-31"), to: day("2024-02-29") }, "month").map(({ to }) => to)).toEqual([
    "2023-12-31",
    "2024-01-31",
    "2024-02-29",
  ]);
  expect(keyOf(day("2026-09-30"), "quarter")).toBe("2026-Q3");
  expect(spansOf({ from: day("2026-02-01"), to: day("2026-01-31") }, null)).toEqual([]);
});

it("the parts of a period follow one another, each in one bucket, and lose no day", () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 900 }), fc.constantFrom(...buckets, null), (from, length, bucket) => {
      const whole = { from, to: addDays(from, length) };
      const spans = spansOf(whole, bucket);
      expect([spans[0]?.from, spans.at(-1)?.to]).toEqual([whole.from, whole.to]);
      for (const [at, span] of spans.entries()) {
        const next = spans[at + 1];
        if (next) expect(next.from).toBe(addDays(span.to, 1));
        if (bucket) expect(keyOf(span.from, bucket)).toBe(keyOf(span.to, bucket));
        if (bucket && next) expect(keyOf(next.from, bucket)).not.toBe(keyOf(span.from, bucket));
      }
    }),
  );
});

it("a period is divided into parts that are seen at a glance", () => {
  const from = "2026-01-15" as LocalDate;
  const lasting = (to: string) => bucketFor({ from, to: to as LocalDate });
  expect(lasting("2026-01-20")).toBe("month");
  expect(lasting("2027-01-14")).toBe("month");
  expect(lasting("2027-02-01")).toBe("quarter");
  expect(lasting("2029-01-14")).toBe("quarter");
  expect(lasting("2029-04-01")).toBe("year");
  expect(lasting("2066-01-01")).toBe("year");
});
