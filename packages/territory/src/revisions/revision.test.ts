import type { LocalDate } from "@trama/kernel";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { TerritorySection } from "../configuration/index.js";
import { territory } from "../fixtures/index.js";
import { pictureIn, pictureText } from "../mark/picture.js";
import { resolveWords } from "../words/index.js";
import { changesBetween, placeOf, revisionOn, revisionState, trailTo } from "./revision.js";

const schema = z.toJSONSchema(z.strictObject({ territory: TerritorySection }), { io: "input", unrepresentable: "any" });
const words = resolveWords();
/** Messages are said elsewhere: here a key stands for its sentence. */
const telling = { schema, words, say: () => (key: string) => key };
const wording = { ...telling, documents: [] };
const changes = (before: object, after: object) =>
  changesBetween({ territory: territory(before) }, { territory: territory(after) }, telling);
const both = (text: string) => ({ it: text, en: text });

it("a path with numbers is said by the names of the items", () => {
  const document = { territory: territory() };
  expect(placeOf(trailTo(document, ["territory", "municipalities", 1, "istat"]), wording)).toEqual({
    path: "territory.municipalities.111902.istat",
    section: "territory",
    where: {
      it: ["Comuni", "Borgo Cicala", "Codice ISTAT"],
      en: ["Municipalities", "Borgo Cicala", "ISTAT code"],
    },
  });
  expect(placeOf(trailTo(document, ["territory", "areas", 7, "name"]), wording).path).toBe("territory.areas.7.name");
});

describe("what changes, in words", () => {
  it("a picture by its kind and weight, with the picture itself, alone or in what holds it", () => {
    const drawn = (width: number) =>
      pictureText(pictureIn(new TextEncoder().encode(`<svg viewBox="0 0 9 9"><path d="M0 0h${width}"/></svg>`)));
    const [one, other] = [drawn(1), drawn(2)];
    const [changed] = changes({ mark: { picture: one } }, { mark: { picture: other } });
    expect(changed).toMatchObject({
      path: "territory.mark.picture",
      before: { it: "territory:mark.told.svg", picture: one },
      after: { it: "territory:mark.told.svg", picture: other },
    });
    const [given] = changes({}, { mark: { picture: one } });
    expect(given).toMatchObject({ path: "territory.mark", before: null, after: { picture: one } });
    expect(given?.after?.it).not.toContain("base64");
  });

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
        where: { it: ["Recapiti pubblici", "Telefono"], en: ["Public contacts", "Telephone"] },
        before: null,
        after: both("02 000"),
      },
      expect.objectContaining({
        path: "territory.words.lab.it.one",
        where: {
          it: ["Le parole del territorio", "Laboratorio di comunità", "In italiano", "Singolare"],
          en: ["The territory's words", "Community Lab", "In Italian", "Singular"],
        },
        before: both("Telaio"),
        after: both("Orto"),
      }),
      expect.objectContaining({ path: "territory.words.lab.it.many", before: both("Telaioi"), after: both("Ortoi") }),
      expect.objectContaining({ path: "territory.municipalitiesDeclared", before: both("2"), after: null }),
    ]);
  });

  it("names an item by its name, and tells a whole one a fact to a line", () => {
    const one = { name: "Fiordaliso", istat: "111901" };
    const other = { name: "Borgo Cicala", istat: "111902" };
    const [capital, left] = changes({ municipalities: [one, other] }, { municipalities: [{ ...one, capital: true }] });
    expect(capital).toMatchObject({
      where: { it: ["Comuni", "Fiordaliso", "Capoluogo di provincia"] },
      before: both("territory:value.no"),
      after: both("territory:value.yes"),
    });
    expect(left).toMatchObject({
      path: "territory.municipalities.111902",
      where: { en: ["Municipalities", "Borgo Cicala"] },
      before: {
        it: "Nome del Comune: Borgo Cicala\nCodice ISTAT: 111902",
        en: "Name of the municipality: Borgo Cicala\nISTAT code: 111902",
      },
      after: null,
    });
  });

  it("names what is named by code, says dates and the values of a list, and counts years without dots", () => {
    const one = { name: "Fiordaliso", istat: "111901" };
    const population = [{ year: 2019, value: 24450, src: "territory" }];
    const areas = [{ code: "nuova", name: "Valle", kind: "district", municipalities: ["111901"] }];
    const told = changes({ municipalities: [one] }, { municipalities: [{ ...one, population }], areas });
    expect(told[0]).toMatchObject({
      where: { it: ["Comuni", "Fiordaliso", "Abitanti per anno", "Anno 2019"] },
      after: { it: "Anno: 2019\nAbitanti: 24.450\nFonte: territory:src.territory" },
    });
    expect(told.at(-1)).toMatchObject({
      where: { it: ["Aree", "Valle"] },
      after: {
        it: "Codice dell'area: nuova\nNome dell'area: Valle\nAmpiezza: territory:areaKind.district\nComuni dell'area: Fiordaliso",
      },
    });
  });

  it("cuts what is too long to read", () => {
    const text = "parola ".repeat(71).trim();
    const [change] = changes({}, { context: [{ text }, { text: "due" }].map((one) => ({ ...one, note: text })) });
    expect(change?.after?.it).toHaveLength(601);
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
