import fc from "fast-check";
import { expect, test } from "vitest";
import { type ReleasedCount, sayCount, sayMean, sayQuantity, sayShare } from "./released.js";

const stranger = { seesPersons: false, threshold: 5 };
const exact = (value: number) => sayCount(value, { seesPersons: true, threshold: 5 });

test.each([
  [0, "<", 5],
  [1, "<", 5],
  [4, "<", 5],
  [5, "~", 5],
  [7, "~", 5],
  [8, "~", 10],
  [12, "~", 10],
] as const)("%i people are said %s %i", (people, qualifier, value) => {
  expect(sayCount(people, stranger)).toEqual({ value, qualifier });
  expect(exact(people)).toEqual({ value: people, qualifier: "=" });
});

test("as many numbers as the threshold, nearly, stand behind whatever a stranger is told", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 3, max: 12 }), (people, threshold) => {
      const told = (count: number) => JSON.stringify(sayCount(count, { seesPersons: false, threshold }));
      const alike = Array.from({ length: 500 }, (_, count) => count).filter((count) => told(count) === told(people));
      return people < threshold ? alike.length === threshold : people < 1.5 * threshold || alike.length === threshold;
    }),
  );
});

test("a declared number keeps its more and its less", () => {
  expect(sayQuantity({ value: 3000, qualifier: ">" }, stranger)).toEqual({ value: 3000, qualifier: ">" });
  expect(sayQuantity({ value: 3, qualifier: ">" }, stranger)).toEqual({ value: 5, qualifier: "<" });
  expect(sayQuantity({ value: 13, qualifier: "~" }, stranger)).toEqual({ value: 15, qualifier: "~" });
});

test("nothing is reckoned from what is hidden or rounded", () => {
  expect(sayShare(exact(12), exact(48))).toEqual({ value: 25, qualifier: "=" });
  expect(sayMean(exact(40), exact(12))).toEqual({ value: 3.3, qualifier: "=" });
  for (const other of [
    null,
    sayCount(3, stranger),
    sayCount(12, stranger),
    exact(0),
  ] satisfies (ReleasedCount | null)[]) {
    expect(sayShare(exact(12), other)).toBeNull();
    expect(sayMean(exact(12), other)).toBeNull();
  }
  expect(sayShare(null, exact(12))).toBeNull();
});
