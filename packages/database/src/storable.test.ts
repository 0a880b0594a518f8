import { expect, it } from "vitest";
import { unstorable } from "./storable.js";

it("finds text that no engine is sure to give back, wherever it is", () => {
  const given = {
    name: "Città 🌱",
    lists: [["a", "b\u0000"]],
    half: "\ud83c",
    in: { "\u0000": 1 },
    number: 1,
    none: null,
  };
  expect(unstorable(given).map(({ path }) => path)).toEqual([["lists", 0, 1], ["half"], ["in"]]);
  expect(unstorable("\u0000")).toEqual([{ path: [], code: "kernel:issue.invalid" }]);
  expect(unstorable(undefined)).toEqual([]);
});
