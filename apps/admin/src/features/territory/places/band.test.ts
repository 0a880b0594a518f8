import { expect, it } from "vitest";
import { readBand } from "./band";

it.each([
  [">6000", { from: 6000, to: null }],
  ["<1000", { from: null, to: 1000 }],
  ["3000-5000", { from: 3000, to: 5000 }],
  [" > 20000 ", { from: 20000, to: null }],
  ["media", null],
  ["", null],
])("reads the band %j", (stated, band) => {
  expect(readBand(stated)).toEqual(band);
});
