import { expect, it } from "vitest";
import { commonest } from "./commonest";

it.each([
  [["a", "b", "b"], "b"],
  [["a", "b"], "a"],
  [[], undefined],
])("of %j is %j", (values, found) => {
  expect(commonest(values)).toBe(found);
});
