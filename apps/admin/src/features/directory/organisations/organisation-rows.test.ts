import { Organisation } from "@trama/directory";
import { expect, it } from "vitest";
import { wordFinder } from "../../../app/list/word-finder";
import { organisationRows, organisationTexts } from "./organisation-rows";

const known = (name: string, more: object) =>
  Organisation.parse({
    ...{ id: "01a202ce-12f6-76f2-ad7f-333c3bb361ee", slug: name, version: 1, src: null },
    ...{ name, fullName: null, aliases: [], kind: "coop", municipality: null, ...more },
  });
const rows = organisationRows(
  [
    known("Vicini di Ruota", { municipality: "111901", aliases: ["VdR"] }),
    known("Àncora", { kind: "unknown", fullName: "Associazione Àncora" }),
  ],
  { kinds: new Map([["coop", "Cooperativa sociale"]]), municipalities: new Map([["111901", "Fiordaliso"]]) },
);

it("organisations have their kind and town in words, or their code when the territory does not name it", () => {
  expect(rows.map(({ kindName, municipalityName }) => [kindName, municipalityName])).toEqual([
    ["Cooperativa sociale", "Fiordaliso"],
    ["unknown", null],
  ]);
});

it.each([
  ["vdr", ["Vicini di Ruota"]],
  ["cooperativa fiordaliso", ["Vicini di Ruota"]],
  ["associazione ancora", ["Àncora"]],
  ["milano", []],
])("are found by %j", (sought, found) => {
  const finds = wordFinder(rows, organisationTexts)(sought);
  expect(rows.filter(finds).map(({ name }) => name)).toEqual(found);
});
