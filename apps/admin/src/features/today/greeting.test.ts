import { expect, it } from "vitest";
import { greetingAt } from "./greeting";

it.each([
  [0, "evening"],
  [3, "evening"],
  [4, "morning"],
  [13, "morning"],
  [14, "afternoon"],
  [17, "afternoon"],
  [18, "evening"],
  [23, "evening"],
])("at %i says good %s", (hour, part) => {
  expect(greetingAt(hour)).toBe(`admin:today.${part}`);
});
