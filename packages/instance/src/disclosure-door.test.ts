import { gatheringFacts } from "@trama/gatherings/server";
import type { Answered } from "@trama/indicators/server";
import type { LocalDate } from "@trama/kernel";
import { expect, test } from "vitest";
import { releaseAnswer } from "./disclosure-door.js";

const [source] = gatheringFacts;
const span = { from: "2026-01-01" as LocalDate, to: "2026-12-31" as LocalDate };
const figure = (value: number) => ({ figure: { quantity: "uniquePeople" as const, value }, hidden: false });

/** What is told of labs and of all, with a dot for what is kept back. */
function told(total: number, labs: Readonly<Record<string, number>>, threshold = 5) {
  if (!source) throw new Error("No facts");
  const groups = Object.entries(labs).map(([lab, value]): Answered["groups"][number] => ({
    ...span,
    codes: { lab },
    ...figure(value),
  }));
  const answered = releaseAnswer({ source, by: ["lab"] }, { total: figure(total), groups }, threshold);
  return [answered.total, ...answered.groups].map((one) => (one.hidden ? "·" : one.figure?.value)).join(" ");
}

test("the few of one lab are hidden, and another with them, or the whole would give them back", () => {
  expect(told(51, { a: 3, b: 8, c: 40 })).toBe("51 · · 40");
  expect(told(51, { a: 8, b: 8, c: 35 })).toBe("51 8 8 35");
  expect(told(51, { a: 8, b: 8, c: 35 }, 10)).toBe("51 · · 35");
});

test("people of several labs are not added up: the few alone are hidden", () => {
  expect(told(50, { a: 3, b: 30, c: 40 })).toBe("50 · 30 40");
});

test("who is in all but few is hidden as well", () => {
  expect(told(42, { a: 39, b: 30, c: 38 })).toBe("42 · 30 ·");
});

test("a single number of few is hidden, nobody included", () => {
  expect(told(3, {})).toBe("·");
  expect(told(0, {})).toBe("·");
  expect(told(5, {})).toBe("5");
});
