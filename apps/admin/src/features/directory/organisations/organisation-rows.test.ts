import { Organisation } from "@trama/directory";
import { newId } from "@trama/kernel";
import { describe, expect, it } from "vitest";
import { organisationRows } from "./organisation-rows";

const one = (name: string, facts: object = {}): Organisation =>
  Organisation.parse({
    id: newId<"organisation">(),
    slug: name,
    version: 1,
    src: null,
    name,
    kind: "association",
    ...facts,
  });

const names = {
  kinds: new Map([
    ["association", "Associazione"],
    ["school", "Scuola"],
  ]),
  municipalities: new Map([["018110", "Pavia"]]),
};
const all = [
  one("Zenit", { headcount: 2, aliases: ["Zénith"] }),
  one("acli", { headcount: null, municipality: "018110" }),
  one("Istituto Manzoni", { kind: "school", headcount: 40, alsoIn: ["altrove"] }),
];
const shown = (search: object) =>
  organisationRows(
    all,
    { cerca: undefined, tipo: undefined, comune: undefined, ordine: undefined, ...search },
    names,
  ).map(({ name }) => name);

describe("organisationRows", () => {
  it("goes by name, whatever the capitals", () => {
    expect(shown({})).toEqual(["acli", "Istituto Manzoni", "Zenit"]);
    expect(shown({ ordine: "-name" })).toEqual(["Zenit", "Istituto Manzoni", "acli"]);
  });

  it("leaves an unknown headcount last in both directions", () => {
    expect(shown({ ordine: "headcount" })).toEqual(["Zenit", "Istituto Manzoni", "acli"]);
    expect(shown({ ordine: "-headcount" })).toEqual(["Istituto Manzoni", "Zenit", "acli"]);
  });

  it("finds by another spelling, by place and by kind", () => {
    expect(shown({ cerca: "zenith" })).toEqual(["Zenit"]);
    expect(shown({ cerca: "pavia" })).toEqual(["acli"]);
    expect(shown({ tipo: "school" })).toEqual(["Istituto Manzoni"]);
    expect(shown({ comune: "018110" })).toEqual(["acli"]);
    expect(shown({ comune: "018110", tipo: "school" })).toEqual([]);
  });

  it("puts first those that appear elsewhere too, when asked", () => {
    expect(shown({ ordine: "note" })[0]).toBe("Istituto Manzoni");
  });
});
