import type { LocalDate } from "@trama/kernel";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { TerritorySection } from "../configuration/index.js";
import { territory } from "../fixtures/index.js";
import { changesBetween, placeOf, revisionOn, revisionState, trailTo } from "./revision.js";

const schema = z.toJSONSchema(z.strictObject({ territory: TerritorySection }), { io: "input", unrepresentable: "any" });
const changes = (before: object, after: object) =>
  changesBetween({ territory: territory(before) }, { territory: territory(after) }, schema);

it("a path with numbers is said by the names of the items", () => {
  const document = { territory: territory() };
  expect(placeOf(trailTo(document, ["territory", "municipalities", 1, "istat"]), schema)).toEqual({
    path: "territory.municipalities.111902.istat",
    section: "territory",
    where: {
      it: ["Comuni del territorio", "Borgo Cicala", "Codice ISTAT del Comune, sei cifre"],
      en: ["Municipalities", "Borgo Cicala", "Istat"],
    },
  });
  expect(placeOf(trailTo(document, ["territory", "areas", 7, "name"]), schema).path).toBe("territory.areas.7.name");
});

describe("what changes, in words", () => {
  it("says where in both languages, what was and what is", () => {
    const named = (it: string) => ({
      lab: { it: { one: it, many: `${it}i`, gender: "m" }, en: { one: "Lab", many: "Labs" } },
    });
    const told = changes(
      { municipalitiesDeclared: 2, words: named("Telaio") },
      { contact: { phone: "02 000" }, words: named("Orto") },
    );
    expect(told).toEqual([
      {
        path: "territory.contact.phone",
        section: "territory",
        where: { it: ["Recapiti pubblici", "Telefono"], en: ["Contact", "Phone"] },
        before: null,
        after: "02 000",
      },
      expect.objectContaining({
        path: "territory.words.lab.it.one",
        where: {
          it: ["Le parole del territorio", "Il laboratorio", "In italiano", "Singolare, scritto come sta a metà frase"],
          en: ["Words", "Lab", "Italian", "One"],
        },
        before: "Telaio",
        after: "Orto",
      }),
      expect.objectContaining({ path: "territory.words.lab.it.many", before: "Telaioi", after: "Ortoi" }),
      expect.objectContaining({ path: "territory.municipalitiesDeclared", before: 2, after: null }),
    ]);
  });

  it("names an item by its name, and tells a whole one in one line", () => {
    const one = { name: "Fiordaliso", istat: "111901" };
    const other = { name: "Borgo Cicala", istat: "111902" };
    const [capital, left] = changes({ municipalities: [one, other] }, { municipalities: [{ ...one, capital: true }] });
    expect(capital).toMatchObject({
      where: { it: ["Comuni del territorio", "Fiordaliso", "Capoluogo di provincia"] },
      before: false,
      after: true,
    });
    expect(left).toMatchObject({
      path: "territory.municipalities.111902",
      where: { en: ["Municipalities", "Borgo Cicala"] },
      before: "name: Borgo Cicala; istat: 111902; capital: false",
      after: null,
    });
  });

  it("cuts what is too long to read", () => {
    const text = "parola ".repeat(70).trim();
    const [change] = changes({}, { context: [{ text }] });
    expect(String(change?.after)).toHaveLength(241);
  });
});

const day = (text: string) => text as LocalDate;
const made = (number: number, from: string) => ({ number, effectiveFrom: day(from) });

describe("the revision that holds on a day", () => {
  const revisions = [made(1, "2026-01-01"), made(2, "2026-03-01"), made(3, "2026-06-01"), made(4, "2026-04-01")];

  it.each([
    ["2025-12-31", undefined],
    ["2026-01-01", 1],
    ["2026-02-28", 1],
    ["2026-03-01", 2],
    ["2026-04-01", 4],
    // The third was planned for June, and the fourth said otherwise before it began.
    ["2026-06-01", 4],
  ])("%s is %s", (on, number) => {
    expect(revisionOn(revisions, day(on))?.number).toBe(number);
  });

  it("is in force; those before are past, those after planned or overtaken", () => {
    const states = revisions.map((one) => revisionState(one, revisions, day("2026-03-15")));
    expect(states).toEqual(["past", "inForce", "withdrawn", "planned"]);
  });
});
