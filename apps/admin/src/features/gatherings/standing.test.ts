import { expect, it } from "vitest";
import { standingOf } from "./standing";

it.each([
  [{ status: "confirmed", countMissing: true }, "toCount"],
  [{ status: "confirmed", countMissing: false }, "confirmed"],
  [{ status: "cancelled", countMissing: false }, "cancelled"],
  [{ status: "held", countMissing: false }, "held"],
] as const)("%j stands as %s", (gathering, standing) => {
  expect(standingOf(gathering)).toBe(standing);
});
