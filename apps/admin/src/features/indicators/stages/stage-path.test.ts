import { expect, it } from "vitest";
import { stagePath } from "./stage-path";

const move = (state: "open" | "dataCollected", at: string) => ({ state, at, note: null, author: null });

it("stands at its state, with the days of the steps behind it", () => {
  const moves = [move("open", "2026-01-10T09:00:00.000Z"), move("dataCollected", "2026-02-01T09:00:00.000Z")];
  expect(
    stagePath({ state: "dataCollected", moves }).map(({ state, at }) => [state, at?.slice(0, 10) ?? null]),
  ).toEqual([
    ["done", "2026-01-10"],
    ["now", "2026-02-01"],
    ["ahead", null],
    ["ahead", null],
  ]);
});

it("once closed is done to the end", () => {
  expect(stagePath({ state: "closed" }).map(({ state }) => state)).toEqual(["done", "done", "done", "done"]);
});
