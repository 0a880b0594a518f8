import { contrast, hexOf, mix, readable, rgbOf, textContrast } from "@trama/territory";
import fc from "fast-check";
import { expect, test } from "vitest";
import { themeCss, themeOf } from "./theme.js";

const channel = fc.integer({ min: 0, max: 255 });
const colour = fc.tuple(channel, channel, channel).map(hexOf);

test("contrast has the values of the recommendation", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
  expect(contrast("#0066cc", "#ffffff")).toBeCloseTo(5.57, 2);
});

test("a colour is read and written without loss", () => {
  fc.assert(fc.property(colour, (hex) => hexOf(rgbOf(hex)) === hex));
});

test("contrast does not depend on the order", () => {
  fc.assert(fc.property(colour, colour, (one, other) => contrast(one, other) === contrast(other, one)));
});

test("any accent becomes text that reads on every light background of the site", () => {
  fc.assert(
    fc.property(colour, (accent) => {
      const { strong, deep, tint, paper, ink } = themeOf(accent);
      for (const background of ["#ffffff", paper, tint]) {
        expect(contrast(strong, background)).toBeGreaterThanOrEqual(textContrast);
        expect(contrast(deep, background)).toBeGreaterThanOrEqual(textContrast);
      }
      expect(contrast(ink, tint)).toBeGreaterThanOrEqual(textContrast);
    }),
  );
});

test("a colour that already reads is left as it is", () => {
  expect(readable("#0066cc", ["#ffffff"])).toBe("#0066cc");
  expect(readable("#ffcc00", ["#ffffff"])).not.toBe("#ffcc00");
});

test("half the way between black and white is grey", () => {
  expect(mix("#000000", "#ffffff", 0.5)).toBe("#808080");
});

test("the theme is a style sheet of custom properties", () => {
  expect(themeCss(themeOf("#0066cc"))).toMatch(/^:root\{--trama-accent:#0066cc;--trama-strong:#[0-9a-f]{6};.*\}\n$/);
});
