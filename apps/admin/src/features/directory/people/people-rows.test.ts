import { Person } from "@trama/directory";
import { newId } from "@trama/kernel";
import { describe, expect, it } from "vitest";
import { peopleRows, peopleSorting, personTitle } from "./people-rows";

const post = (title: string, organisationName: string) => ({
  organisationId: newId<"organisation">(),
  title,
  organisationName,
});
const one = (name: string, facts: object = {}): Person =>
  Person.parse({ id: newId<"person">(), version: 1, name, positions: [], ...facts });

const placeholder = one("Referente Ponte (segnaposto)", {
  nameToEnter: true,
  positions: [post("Referente Ponte", "Zenit")],
});
const all = [one("Persona Due", { positions: [post("Presidente", "Acli")] }), placeholder, one("Àltera Persona")];
const shown = (search: object) =>
  peopleRows(all, { cerca: undefined, daInserire: undefined, ordine: undefined, ...search }).map(({ name }) => name);

describe("personTitle", () => {
  it("is the post while the name is to be entered", () => {
    expect(personTitle(placeholder)).toBe("Referente Ponte");
    expect(personTitle(one("Persona Due", { positions: [post("Presidente", "Acli")] }))).toBe("Persona Due");
  });

  it("is the name when there is no post to say instead", () => {
    expect(personTitle(one("Senza ruolo (segnaposto)", { nameToEnter: true }))).toBe("Senza ruolo (segnaposto)");
  });
});

describe("peopleRows", () => {
  it("puts first the names to enter, and goes by name when there is none", () => {
    expect(shown({})).toEqual(["Referente Ponte (segnaposto)", "Àltera Persona", "Persona Due"]);
    const named = all.filter(({ nameToEnter }) => !nameToEnter);
    expect(peopleSorting(named, { cerca: undefined, daInserire: undefined, ordine: undefined })).toEqual({
      key: "name",
      descending: false,
    });
  });

  it("goes by what is shown, without regard to accents", () => {
    expect(shown({ ordine: "name" })).toEqual(["Àltera Persona", "Persona Due", "Referente Ponte (segnaposto)"]);
    expect(shown({ ordine: "-name" })).toEqual(["Referente Ponte (segnaposto)", "Persona Due", "Àltera Persona"]);
  });

  it("goes by organisation, and leaves last who has none", () => {
    expect(shown({ ordine: "posts" })).toEqual(["Persona Due", "Referente Ponte (segnaposto)", "Àltera Persona"]);
    expect(shown({ ordine: "-posts" })).toEqual(["Referente Ponte (segnaposto)", "Persona Due", "Àltera Persona"]);
  });

  it("finds by post and by organisation, and shows only names to enter when asked", () => {
    expect(shown({ cerca: "presid" })).toEqual(["Persona Due"]);
    expect(shown({ cerca: "zenit" })).toEqual(["Referente Ponte (segnaposto)"]);
    expect(shown({ daInserire: true })).toEqual(["Referente Ponte (segnaposto)"]);
  });
});
