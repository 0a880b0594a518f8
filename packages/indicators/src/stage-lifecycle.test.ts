import { expect, it } from "vitest";
import { mayAdvance, stageStates } from "./stage-lifecycle.js";

it("passes from each state to the one after it, and to no other", () => {
  const cells = stageStates.map((from) => stageStates.map((to) => (mayAdvance(from, to) ? "●" : "·")).join(""));
  expect(cells).toEqual(["·●··", "··●·", "···●", "····"]);
});
