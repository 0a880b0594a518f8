import type { Qualifier } from "@trama/kernel";
import { expect, it } from "vitest";
import { leastExact } from "./declared.js";
import { type Direction, reaches } from "./reached.js";

it.each<[Direction, Qualifier, number, number, boolean | null]>([
  ["more", "=", 30, 30, true],
  ["more", "=", 29, 30, false],
  ["more", "~", 30, 30, true],
  ["more", ">", 30, 30, true],
  ["more", ">", 30, 40, null],
  ["more", "<", 30, 40, false],
  ["more", "<", 30, 20, null],
  ["less", "=", 10, 10, true],
  ["less", "=", 11, 10, false],
  ["less", "<", 10, 10, true],
  ["less", "<", 10, 5, null],
  ["less", ">", 10, 5, false],
  ["less", ">", 10, 20, null],
  ["none", "=", 10, 10, null],
])("%s is better: %s %d against %d is %s", (direction, qualifier, value, target, expected) => {
  expect(reaches(direction, { value, qualifier }, target)).toBe(expected);
});

it("a sum of declared numbers is known as exactly as the least exact of them", () => {
  const none = { "=": 0, "~": 0, ">": 0, "<": 0 };
  expect(leastExact({ ...none, "=": 3 })).toBe("=");
  expect(leastExact({ ...none, "=": 3, "~": 1 })).toBe("~");
  expect(leastExact({ ...none, "=": 3, ">": 1 })).toBe(">");
  expect(leastExact({ ...none, "<": 2 })).toBe("<");
  expect(leastExact({ ...none, ">": 1, "<": 1 })).toBe("~");
});
