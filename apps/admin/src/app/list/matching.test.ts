import { describe, expect, it } from "vitest";
import { compareKnown, compareText, matches } from "./matching";

describe("matches", () => {
  it.each([
    ["", true],
    ["sociale", true],
    ["PAVESE consorzio", true],
    ["perche", true],
    ["consorzio milano", false],
  ])("looks for %j", (sought, found) => {
    expect(matches(["Consorzio Sociale Pavese", null, "Perché"], sought)).toBe(found);
  });

  it("finds everything when nothing is sought", () => {
    expect(matches(["x"], undefined)).toBe(true);
  });
});

describe("compareKnown", () => {
  it("puts what is missing last in both directions", () => {
    const sorted = (turn: number) => [3, null, 1].sort((a, b) => compareKnown(a, b, (x, y) => x - y, turn));
    expect(sorted(1)).toEqual([1, 3, null]);
    expect(sorted(-1)).toEqual([3, 1, null]);
  });

  it("orders names as people do", () => {
    expect(["Zeta", "àncora", "Casa 10", "casa 2"].sort(compareText)).toEqual(["àncora", "casa 2", "Casa 10", "Zeta"]);
  });
});
