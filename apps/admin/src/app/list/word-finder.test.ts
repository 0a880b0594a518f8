import { matchText, searchWords } from "@trama/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matches, wordFinder } from "./word-finder";

const words = ["torretta", "torre", "pelizza", "perché", "pavia", "città", "12", "120", "vidigulfo"];
const typed = [...words, "toretta", "tor", "pelliza", "perche", "1", "vidigulgo", "nulla"];

interface Row {
  name: string;
}

const found = (rows: readonly Row[], sought: string) => {
  const finds = wordFinder(rows, ({ name }) => [name, null])(sought);
  return rows.filter(finds).map(({ name }) => name);
};

describe("a list", () => {
  const rows = ["La Torretta", "Torre d'Isola", "Perché no", "Via Dodici 12"].map((name) => ({ name }));

  it.each([
    ["", ["La Torretta", "Torre d'Isola", "Perché no", "Via Dodici 12"]],
    ["TORRE", ["La Torretta", "Torre d'Isola"]],
    ["perche", ["Perché no"]],
    ["toretta la", ["La Torretta"]],
    ["12 via", ["Via Dodici 12"]],
    ["13", []],
    ["torretta isola", []],
  ])("is searched for %j", (sought, names) => {
    expect(found(rows, sought)).toEqual(names);
  });

  it("forgives a typo only where nothing is written so", () => {
    const near = [{ name: "Rocco" }, { name: "Rocca" }];
    expect(found(near, "rocco")).toEqual(["Rocco"]);
    expect(found(near, "rocce")).toEqual(["Rocco", "Rocca"]);
  });

  it("finds what the search everywhere finds, and something whenever that does", () => {
    const name = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }).map((all) => all.join(" "));
    fc.assert(
      fc.property(fc.array(name, { maxLength: 6 }), fc.constantFrom(...typed), (names, sought) => {
        const everywhere = names.filter((one) => matchText(searchWords(one), searchWords(sought)) !== null);
        const here = found(
          names.map((one) => ({ name: one })),
          sought,
        );
        expect(here.every((one) => everywhere.includes(one))).toBe(true);
        expect(here.length > 0).toBe(everywhere.length > 0);
      }),
    );
  });
});

it("some texts are searched as one row", () => {
  expect(matches(["Consorzio Sociale Pavese", null, "Perché"], "pavese perche")).toBe(true);
  expect(matches(["Consorzio Sociale Pavese"], "milano")).toBe(false);
  expect(matches(["x"], undefined)).toBe(true);
});
