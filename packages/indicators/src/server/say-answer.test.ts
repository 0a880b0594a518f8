import { directoryFacts } from "@trama/directory/server";
import type { LocalDate } from "@trama/kernel";
import { describe, expect, test } from "vitest";
import { sayAnswer } from "./say-answer.js";
import { sayWithin } from "./say-within.js";
import type { Counts, Question } from "./sources.js";

const [source] = directoryFacts;
const span = { from: "2026-01-01" as LocalDate, to: "2026-12-31" as LocalDate };
const figure = (value: number) => ({ figure: { quantity: "uniquePeople" as const, value }, hidden: false, largest: 0 });

/** What is told of labs and of all, with a dot for what is kept back. */
function told(total: number, labs: Readonly<Record<string, number>>, threshold = 5) {
  if (!source) throw new Error("No facts");
  const groups = Object.entries(labs).map(([lab, value]): Counts["groups"][number] => ({
    ...span,
    codes: { lab },
    ...figure(value),
  }));
  const answered = sayWithin({ source, by: ["lab"] }, { total: figure(total), groups }, threshold);
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

interface Asked {
  where?: string[];
  by?: string[];
  from?: string;
  to?: string;
  time?: "flow" | "stock";
}

describe("a live question is held against those beside it", () => {
  /** Presences by day and place, and what a stranger is told of some of them. */
  async function asked(
    facts: readonly (readonly [day: string, place: string, people: number])[],
    { where = [], by = [], from = span.from, to = span.to, time = "flow" }: Asked,
  ) {
    if (!source) throw new Error("No facts");
    const flow = { ...source, measure: { ...source.measure, time } };
    const count = async (question: Question): Promise<Counts> => {
      const places = question.where.get("place");
      const held = facts.filter(
        ([day, place]) => day >= question.from && day <= question.to && (places?.includes(place) ?? true),
      );
      const sum = (some: typeof held) => figure(some.reduce((all, [, , people]) => all + people, 0));
      const byPlace = Map.groupBy(held, ([, place]) => place);
      const groups = [...byPlace].map(([place, some]) => ({
        ...{ from: question.from, to: question.to, codes: { place } },
        ...sum(some),
      }));
      return { total: sum(held), groups: question.by.length > 0 ? groups : [] };
    };
    const narrowed = new Map(where.length > 0 ? [["place", where]] : []);
    const question = {
      ...{ source: flow, bucket: null, by, where: narrowed },
      ...{ from: from as LocalDate, to: to as LocalDate },
    };
    const reading = { threshold: 5, today: "2026-11-20" as LocalDate, count };
    const { total, groups } = await sayAnswer(question, await count(question), reading);
    return [total, ...groups].map((one) => (one.hidden ? "·" : one.figure?.value)).join(" ");
  }
  const year = [
    ["2026-03-10", "a", 40],
    ["2026-03-10", "b", 3],
    ["2026-03-10", "c", 9],
    ["2026-05-20", "a", 20],
  ] as const;

  test("who is all but few is not told, nor is anybody whom the table of everything hides", async () => {
    expect(await asked(year, {})).toBe("72");
    expect(await asked(year, { where: ["a"] })).toBe("60");
    expect(await asked(year, { where: ["a", "c"] })).toBe("·");
    expect(await asked(year, { where: ["b"] })).toBe("·");
    expect(await asked(year, { where: ["b", "c"] })).toBe("·");
    expect(await asked(year, { where: ["c"] })).toBe("·");
    expect(await asked(year, { where: ["a", "b"], by: ["place"] })).toBe("· · ·");
  });

  test("all but few of those who stand in several places are not told", async () => {
    if (!source) throw new Error("No facts");
    const places = { a: 40, b: 33, c: 20 };
    const count = async ({ where, by }: Question): Promise<Counts> => ({
      total: figure(where.size > 0 ? 70 : 72),
      groups:
        by.length === 0
          ? []
          : Object.entries(places).map(([place, people]) => ({ ...span, codes: { place }, ...figure(people) })),
    });
    const question = {
      source: { ...source, measure: { ...source.measure, time: "flow" as const } },
      ...span,
      bucket: null,
      by: [],
    };
    const reading = { threshold: 5, today: "2026-11-20" as LocalDate, count };
    const told = async (where: Question["where"]) =>
      (await sayAnswer({ ...question, where }, await count({ ...question, where }), reading)).total.figure?.value;
    expect(await told(new Map())).toBe(72);
    expect(await told(new Map([["place", ["a", "b"]]]))).toBeUndefined();
  });

  test("the days of a period do not tell few apart from its whole months", async () => {
    const days = [...year, ["2026-05-21", "a", 2] as const];
    expect(await asked(days, { to: "2026-05-31" })).toBe("74");
    expect(await asked(days, { to: "2026-05-20" })).toBe("·");
    expect(await asked(days, { from: "2026-05-21", to: "2026-05-31" })).toBe("·");
    expect(await asked(year, { to: "2026-05-25" })).toBe("72");
    expect(await asked(year, { from: "2026-03-02", to: "2026-11-20" })).toBe("72");
  });

  test("what lasts is told as of the end of a month, or of today", async () => {
    expect(await asked(year, { time: "stock", to: "2026-05-31" })).toBe("72");
    expect(await asked(year, { time: "stock", to: "2026-11-20" })).toBe("72");
    expect(await asked(year, { time: "stock", to: "2026-05-30" })).toBe("·");
  });
});
