import { describe, expect, it } from "vitest";
import { spellingsOf } from "./spelling.js";

describe("the spellings of a name", () => {
  it.each([
    ["dots left out", "Ser.Co.P.", ["SerCoP", "Sercop"]],
    ["accents and capitals", "Texére", ["Texere", "TEXERE", "Texère"]],
    ["a mark left out", "#Oltreiperimetri", ["Oltreiperimetri"]],
    ["a little word left out", "Locate di Triulzi", ["Locate Triulzi"]],
    [
      "the words in another order",
      "Libera Compagnia Arti e Mestieri Sociali",
      ["Arti e Mestieri Sociali Libera Compagnia"],
    ],
  ])("are found: %s", (_, name, aliases) => {
    expect(spellingsOf(name, aliases)).toEqual(aliases);
  });

  it.each([
    ["a short name", "#Oltreiperimetri", "#OP"],
    ["capitals alone", "Vicini di valle", "Vicini di Valle"],
    ["the name itself", "Pratica", "Pratica"],
    ["another name", "Sette Lune", "7 Lune"],
    ["nothing but little words", "Di", "La"],
  ])("are not: %s", (_, name, alias) => {
    expect(spellingsOf(name, [alias])).toEqual([]);
  });
});
