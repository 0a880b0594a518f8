import { expect, it } from "vitest";
import { standingOut, vanishesOn } from "./standing-out.js";

const pixels = (...colours: [red: number, green: number, blue: number, alpha: number][]) =>
  Uint8ClampedArray.from(colours.flat());

it.each([
  ["white on white", pixels([255, 255, 255, 255]), "#ffffff", true],
  ["black on white", pixels([0, 0, 0, 255]), "#ffffff", false],
  ["black on night", pixels([0, 0, 0, 255]), "#1a232d", true],
  ["a faint black on white", pixels([0, 0, 0, 40]), "#ffffff", true],
  ["white with a good part of blue, on white", pixels([255, 255, 255, 255], [0, 60, 160, 255]), "#ffffff", false],
  ["nothing", pixels([0, 0, 0, 0]), "#ffffff", true],
])("%s is lost, or is not", (_what, picture, background, lost) => {
  expect(vanishesOn(picture, background)).toBe(lost);
});

it("what is not painted does not count", () => {
  expect(standingOut(pixels([0, 0, 0, 255], [255, 255, 255, 0]), "#ffffff")).toBe(1);
  expect(standingOut(pixels([9, 9, 9, 0]), "#ffffff")).toBeNull();
});
