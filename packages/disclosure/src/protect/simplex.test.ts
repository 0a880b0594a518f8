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
  const other = tableau?.copy();
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
