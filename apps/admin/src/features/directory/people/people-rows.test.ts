import { Person } from "@trama/directory";
import { newId } from "@trama/kernel";
import { describe, expect, it } from "vitest";
import { wordFinder } from "../../../app/list/word-finder";
import { personTexts, personTitle } from "./people-rows";

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
const president = one("Persona Due", { positions: [post("Presidente", "Acli")] });

describe("personTitle", () => {
  it("is the post while the name is to be entered", () => {
    expect(personTitle(placeholder)).toBe("Referente Ponte");
    expect(personTitle(president)).toBe("Persona Due");
  });

  it("is the name when there is no post to say instead", () => {
    expect(personTitle(one("Senza ruolo (segnaposto)", { nameToEnter: true }))).toBe("Senza ruolo (segnaposto)");
  });
});

it.each([
  ["acli", [true, false]],
  ["PRESIDENTE due", [true, false]],
  ["zenit ponte", [false, true]],
  ["acli zenit", [false, false]],
])("people are found by %j in their name and posts", (sought, found) => {
  const people = [president, placeholder];
  expect(people.map(wordFinder(people, personTexts)(sought))).toEqual(found);
});
