import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readable } from "../colour/contrast.js";
import { nounCodes } from "../words/index.js";
import { canonicalYaml, parseYaml } from "./document.js";
import { sources } from "./provenance.js";
import { TerritorySection } from "./territory.js";

/** Texts that YAML could take for something else, and any other text. */
const treacherous = [
  "yes",
  "null",
  "~",
  "-",
  "- a",
  "a: b",
  "# a",
  "011",
  "1e3",
  "0x1F",
  ".5",
  "2019-01-01",
  "[a]",
  "{a}",
  "*a",
  "&a",
  "!a",
  "%a",
  "'",
  '"',
  "a\nb",
  " a ",
  "\ta",
  "a\r\nb",
  "a\u2028b",
  "\u0000",
  "<<",
  "---",
  "Travacò",
  "👵🏽",
];
const text = (maxLength: number) =>
  fc.oneof(fc.constantFrom(...treacherous), fc.string({ minLength: 1, maxLength, unit: "binary" })).map((value) =>
    Array.from(value)
      .slice(0, maxLength / 2)
      .join(""),
  );
const code = fc.stringMatching(/^[a-z][a-z0-9-]{1,20}$/);
const istat = fc
  .tuple(fc.integer({ min: 1, max: 111 }), fc.integer({ min: 1, max: 999 }))
  .map(([province, number]) => `${province}`.padStart(3, "0") + `${number}`.padStart(3, "0"));
const optional = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
const provenance = { src: optional(fc.constantFrom(...sources)), note: optional(text(60)) };
const people = optional(fc.nat(2_000_000));
const positive = optional(fc.double({ min: 1e-9, max: 1e9, noNaN: true }));
const share = optional(fc.double({ min: 0, max: 1, noNaN: true }));
const zone = optional(fc.record({ total: positive, capital: positive, others: positive }));

const municipality = fc.record({
  name: text(80),
  istat,
  cadastral: optional(fc.stringMatching(/^[A-Z]\d{3}$/)),
  capital: fc.boolean(),
  population: fc.array(fc.record({ year: fc.integer({ min: 1861, max: 2200 }), value: fc.nat(), ...provenance }), {
    maxLength: 3,
  }),
  band: optional(text(20)),
  centre: optional(
    fc.record({ lat: fc.double({ min: 35, max: 48, noNaN: true }), lon: fc.double({ min: 6, max: 19, noNaN: true }) }),
  ),
  ...provenance,
});

const population = fc.record({
  total: fc.record({ value: fc.nat(2_000_000), qualifier: fc.constantFrom("=", "~", ">", "<") }),
  at: optional(fc.constantFrom("2019", "2019-01", "2019-01-31")),
  capital: people,
  others: people,
  areaKm2: zone,
  density: zone,
  males: people,
  households: people,
  singleParentShare: share,
  householdSizeShare: optional(fc.record({ one: share, two: share })),
  ...provenance,
});

const word = fc.stringMatching(/^[A-Za-zàèéìòù#0-9]{1,12}$/);
const noun = fc.record({
  it: fc.record({ one: word, many: word, short: optional(word), gender: fc.constantFrom("m", "f") }),
  en: fc.record({ one: word, many: word }),
  ...provenance,
});
const words = fc.dictionary(fc.constantFrom(...nounCodes), noun, { maxKeys: 5, noNullPrototype: true }).map((given) => {
  for (const stated of Object.values(given))
    if (stated.it.short !== undefined) Object.assign(stated.it, { shortMany: stated.it.short });
  return given;
});

const territory = fc
  .record({
    code,
    name: text(120),
    systemName: text(120),
    systemAliases: fc.array(text(120), { maxLength: 3 }),
    timeZone: fc.constantFrom("Europe/Rome", "UTC"),
    accent: fc.stringMatching(/^#[0-9a-f]{6}$/).map((colour) => readable(colour, ["#ffffff"])),
    leadOrganisation: optional(text(80)),
    contact: fc.record({
      email: optional(fc.constant("valle@fiordaliso.example")),
      phone: optional(text(40)),
      web: optional(fc.constant("https://fiordaliso.example/")),
    }),
    municipalitiesDeclared: optional(fc.integer({ min: 1, max: 99 })),
    municipalities: fc.uniqueArray(municipality, { minLength: 1, maxLength: 6, selector: (one) => one.istat }),
    population: optional(population),
    words,
    developmentPlans: fc.array(text(200), { maxLength: 3 }),
    context: fc.array(fc.record({ text: text(500), ...provenance }), { maxLength: 3 }),
  })
  .chain((given) => {
    const codes = given.municipalities.map((one) => one.istat);
    const extent = fc.oneof(
      fc.constant({ kind: "ambito", municipalities: [] }),
      fc.record({ kind: fc.constant("district"), municipalities: fc.subarray(codes, { minLength: 1 }) }),
      fc.record({
        kind: fc.constant("municipality"),
        municipalities: fc.subarray(codes, { minLength: 1, maxLength: 1 }),
      }),
    );
    const area = fc
      .record({ code, name: text(80), extent, ...provenance })
      .map(({ extent: reach, ...rest }) => ({ ...rest, ...reach }));
    return fc.uniqueArray(area, { maxLength: 3, selector: (one) => one.code }).map((areas) => ({ ...given, areas }));
  });

/** The same data with every object's keys the other way round. */
function backwards(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(backwards);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, one]) => [key, backwards(one)]),
  );
}

describe("the canonical form", () => {
  it("reads back as what was written, whatever the document says", () => {
    fc.assert(
      fc.property(territory, (given) => {
        const document = TerritorySection.parse(given);
        const yaml = canonicalYaml(document);
        const read = parseYaml(yaml, TerritorySection, "any.yaml");
        expect(read).toEqual(document);
        expect(canonicalYaml(read)).toBe(yaml);
      }),
    );
  });

  it("is one, whatever the order in which the keys were written", () => {
    fc.assert(
      fc.property(territory, (given) => {
        const document = TerritorySection.parse(given);
        const yaml = canonicalYaml(document);
        expect(canonicalYaml(parseYaml(canonicalYaml(backwards(document)), TerritorySection, "any.yaml"))).toBe(yaml);
      }),
    );
  });

  it("has no comment, no folded line, and keeps codes as texts", () => {
    const long = "parola ".repeat(60).trim();
    const yaml = canonicalYaml({ istat: "018110", at: "2019-01", note: long, empty: [], flag: false });
    expect(yaml).toBe(`istat: "018110"\nat: 2019-01\nnote: ${long}\nempty: []\nflag: false\n`);
  });
});
