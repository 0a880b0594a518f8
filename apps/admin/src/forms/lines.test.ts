import { describe, expect, it } from "vitest";
import { linesIn, withoutLine, withText } from "./lines";

describe("a list of lines", () => {
  it.each([
    ["feste", ["feste"]],
    ["  feste  \r\n\n picnic\n", ["feste", "picnic"]],
    ["- feste\n• picnic\n3) doposcuola\n4. orto", ["feste", "picnic", "doposcuola", "orto"]],
    ["", []],
    [" \n ", []],
  ])("is read from %j", (text, lines) => {
    expect(linesIn(text)).toEqual(lines);
  });

  it("keeps a number or a dash that belongs to the words", () => {
    expect(linesIn("3 volte la settimana\nSocial Bistrot - Il Naviglio\n-5 gradi")).toEqual([
      "3 volte la settimana",
      "Social Bistrot - Il Naviglio",
      "-5 gradi",
    ]);
  });

  it("changes one line and leaves the others", () => {
    expect(withText(["a", "b", "c"], 1, "x")).toEqual(["a", "x", "c"]);
    expect(withoutLine(["a", "b", "c"], 1)).toEqual(["a", "c"]);
  });
});
