import { expect, test } from "vitest";
import { Tableau } from "./simplex.js";

test("a transport of least cost, and another from where the first ended", () => {
  // Two sources of 3 and 4, two sinks of 5 and 2; the first way holds at most 2.
  const system = {
    upper: [2, 9, 9, 9],
    rows: [
      [
        [0, 1],
        [1, 1],
      ],
      [
        [2, 1],
        [3, 1],
      ],
      [
        [0, 1],
        [2, 1],
      ],
      [
        [1, 1],
        [3, 1],
      ],
    ],
    right: [3, 4, 5, 2],
  } as const;
  const tableau = Tableau.solving(system);
  expect(tableau?.descend([1, 4, 2, 3])).toBe(true);
  expect([...(tableau?.solution() ?? [])]).toEqual([2, 1, 3, 1]);
  const other = tableau?.with(4, []);
  expect(other?.descend([5, 1, 1, 5])).toBe(true);
  expect([...(other?.solution() ?? [])]).toEqual([1, 2, 4, 0]);
  expect([...(tableau?.solution() ?? [])]).toEqual([2, 1, 3, 1]);
});

test("rows that contradict each other have no answer", () => {
  expect(Tableau.solving({ upper: [9], rows: [[[0, 1]], [[0, 1]]], right: [2, 3] })).toBeNull();
  expect(Tableau.solving({ upper: [1], rows: [[[0, 1]]], right: [2] })).toBeNull();
});

test("a row said twice does no harm, and a column may end at its upper bound", () => {
  const twice = [
    [0, 1],
    [1, -1],
  ] as const;
  const tableau = Tableau.solving({ upper: [4, 6], rows: [twice, twice], right: [0, 0] });
  tableau?.descend([-1, 0]);
  expect([...(tableau?.solution() ?? [])]).toEqual([4, 4]);
});

test("columns made like others start where they stood, up or down, with bounds of their own", () => {
  const row = [
    [0, 1],
    [1, 1],
    [2, 1],
  ] as const;
  const tableau = Tableau.solving({ upper: [9, 9, 0], rows: [row], right: [5] });
  const made = [
    { like: 2, sign: 1, upper: 3 },
    { like: 2, sign: -1, upper: 2 },
  ] as const;
  const up = tableau?.with(2, made);
  expect(up?.descend([1, 2, -1, 0])).toBe(true);
  expect([...(up?.solution() ?? [])]).toEqual([2, 0, 3, 0]);
  const down = tableau?.with(2, made);
  expect(down?.descend([1, 2, 3, -4])).toBe(true);
  expect([...(down?.solution() ?? [])]).toEqual([7, 0, 0, 2]);
});
