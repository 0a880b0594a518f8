import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { LocalDate } from "@trama/kernel";
import { phases, protocolOn, systemFor } from "@trama/labs";
import {
  canonicalYaml,
  checkMessages,
  DocumentRefused,
  parseYaml,
  resolveWords,
  territoryFlags,
} from "@trama/territory";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { catalogues } from "./catalogues.js";
import { presetFile, readConfiguration, UnknownPreset } from "./configuration-file.js";
import { readPreset } from "./preset.js";
import { OpeningRecords } from "./records.js";
import { ConfigurationDocument, configurationJsonSchema } from "./sections.js";

const folder = fileURLToPath(new URL(".", import.meta.resolve("@trama/territory/presets/pavia.yaml")));
const files = readdirSync(folder).filter((name) => name.endsWith(".yaml"));
const names = files.filter((name) => !name.includes(".records.")).map((name) => name.replace(".yaml", ""));
const recorded = files.filter((name) => name.includes(".records.")).map((name) => name.replace(".records.yaml", ""));
const textOf = (file: string) => readFileSync(`${folder}/${file}`, "utf8");

describe("the presets", () => {
  it("are four territories with their opening records, two that have none, and an empty one", () => {
    expect(names.sort()).toEqual(["fiordaliso", "pavia", "rhodense", "sondrio", "verona", "visconteo", "vuoto"]);
    expect(recorded.sort()).toEqual(["fiordaliso", "pavia", "rhodense", "visconteo"]);
  });

  it.each(files)("%s is canonical, byte for byte", async (file) => {
    const schema = file.includes(".records.") ? OpeningRecords : ConfigurationDocument;
    const canonical = canonicalYaml(parseYaml(textOf(file), schema, file));
    // `vitest run -u` rewrites the file in its canonical form.
    await expect(canonical).toMatchFileSnapshot(`${folder}/${file}`);
    expect(canonical).toBe(textOf(file));
  });

  it.each(names)("%s has a word for every sentence, in both languages", async (name) => {
    const { document } = await readPreset(name);
    const words = resolveWords(document.territory.words);
    expect(catalogues.flatMap(({ messages }) => checkMessages(messages, words))).toEqual([]);
  });

  it.each(recorded)("%s names no person: every one is a post whose name is still to enter", async (name) => {
    const { people } = (await readPreset(name)).records;
    expect(people.length).toBeGreaterThan(0);
    for (const person of people) {
      expect(person.name).toMatch(/ \(segnaposto\)$/);
      expect(person.nameToEnter).toBe(true);
      expect(person.positions).not.toEqual([]);
    }
  });

  it.each(files)("%s holds no personal address, number or tax code", (file) => {
    const text = textOf(file);
    expect(text.match(/[\w.]+@[\w.]+/g)?.filter((address) => !address.endsWith(".example")) ?? []).toEqual([]);
    expect(text).not.toMatch(/\b[A-Z]{6}\d{2}[A-Z]\d{2}[A-Z]\d{3}[A-Z]\b/);
    expect(text).not.toMatch(/\b3\d{2}[ .-]?\d{6,7}\b/);
  });

  it("are found by name, other files by path, and nothing else", async () => {
    expect(presetFile(`${folder}/pavia.yaml`)).toBe(`${folder}/pavia.yaml`);
    for (const asked of ["atlantide", "../package", "pavia.records", "", "altrove.yaml"]) {
      expect(() => presetFile(asked), asked).toThrow(UnknownPreset);
    }
    await expect(readConfiguration(`${folder}/pavia.records.yaml`)).rejects.toThrow(DocumentRefused);
  });
});

describe("the preset of Pavia", () => {
  it("states the territory as its source does", async () => {
    const { territory, labs } = (await readPreset("pavia")).document;
    expect(territory.municipalities.map(({ istat, cadastral, name, band }) => [istat, cadastral, name, band])).toEqual([
      ["018110", "G388", "Pavia", undefined],
      ["018041", "C360", "Cava Manara", ">6000"],
      ["018137", "I014", "San Martino Siccomario", ">6000"],
      ["018135", "H859", "San Genesio ed Uniti", "3000-5000"],
      ["018162", "I236", "Travacò Siccomario", "3000-5000"],
      ["018190", "M180", "Zinasco", "3000-5000"],
      ["018030", "B741", "Carbonara al Ticino", "1000-3000"],
      ["018151", "I825", "Sommo", "1000-3000"],
      ["018159", "L269", "Torre d'Isola", "1000-3000"],
      ["018189", "M167", "Zerbolò", "1000-3000"],
      ["018091", "F171", "Mezzana Rabattone", "<1000"],
      ["018179", "L983", "Villanova d'Ardenghi", "<1000"],
    ]);
    expect(territory.municipalities.every(({ centre }) => centre !== undefined)).toBe(true);
    expect(territory.population).toMatchObject({
      total: { value: 105725, qualifier: "=" },
      at: "2019-01",
      capital: 73086,
      others: 232518,
    });
    expect(territoryFlags(territory).map(({ id }) => id)).toEqual([
      "population.parts",
      "population.density.total",
      "population.singleParents",
    ]);
    expect(labs.declared).toMatchObject({ value: 10, qualifier: "~", text: "una decina" });
  });

  it("has one lab system, with the eleven items of its common structure", async () => {
    const { labs } = (await readPreset("pavia")).document;
    const [system, ...others] = labs.systems;
    expect(others).toEqual([]);
    expect(system?.protocols.map(({ items }) => items.map(({ code, rule }) => [code, rule]))).toEqual([
      [
        ["main_place", "mainPlace"],
        ["linked_places", "linkedPlaces"],
        ["lead_organisation", "leadOrganisation"],
        ["lead_person", "leadPerson"],
        ["partner_network", "partners"],
        ["public_private_citizen_synergy", "declared"],
        ["public_calendar", "publicCalendar"],
        ["lab_council", "gatheringsHeld"],
        ["social_channels", "channels"],
        ["print_channels", "channels"],
        ["mixed_resources", "resources"],
      ],
    ]);
    expect(system?.phaseLabels).toMatchObject({
      outreach: { it: "Avvio" },
      activation: { it: "Sviluppo" },
      maintenance: { it: "Rafforzamento" },
    });
  });
});

describe("the fictional preset", () => {
  it("gives each municipality the lab system of its narrowest area", async () => {
    const { territory, labs } = (await readPreset("fiordaliso")).document;
    expect(
      Object.fromEntries(
        territory.municipalities.map(({ name, istat }) => [name, systemFor(territory, labs, istat).code]),
      ),
    ).toEqual({
      Fiordaliso: "officine-di-valle",
      "Borgo Cicala": "officine-di-valle",
      Acquatonda: "officine-di-valle",
      Castelnespolo: "officina-castelnespolo",
      Pratogrillo: "officine-alta-valle",
      Montelume: "officine-alta-valle",
    });
  });

  it("changes its common structure on a date", async () => {
    const { territory, labs } = (await readPreset("fiordaliso")).document;
    const system = systemFor(territory, labs, "111901");
    const versions = ["2020-01-01", "2024-12-31", "2025-01-01"].map(
      (day) => protocolOn(system, day as LocalDate).version,
    );
    expect(versions).toEqual([1, 1, 2]);
  });

  it("has labs in every phase and nothing to flag", async () => {
    const { document, records } = await readPreset("fiordaliso");
    expect(new Set(records.labs.map(({ phase }) => phase))).toEqual(new Set(phases));
    expect(territoryFlags(document.territory)).toEqual([]);
  });
});

describe("the published JSON Schema", () => {
  const schema = configurationJsonSchema();

  /** Every schema of a JSON Schema, with where it stands. */
  function* schemasIn(node: unknown, at = "#"): Generator<[string, Record<string, unknown>]> {
    if (typeof node !== "object" || node === null) return;
    const one = node as Record<string, unknown>;
    yield [at, one];
    for (const key of ["properties", "$defs"]) {
      for (const [name, child] of Object.entries(one[key] ?? {})) yield* schemasIn(child, `${at}/${key}/${name}`);
    }
    for (const key of ["items", "additionalProperties", "propertyNames"]) yield* schemasIn(one[key], `${at}/${key}`);
  }

  it("is of draft 2020-12: its keywords are, and its references resolve", () => {
    expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    const keywords = new Set(
      "$schema $defs $ref type properties required additionalProperties propertyNames items minItems maxItems enum const pattern format minLength maxLength minimum maximum exclusiveMinimum default description x-it x-en x-names x-code-in x-ungrouped x-picture x-listed".split(
        " ",
      ),
    );
    for (const [at, one] of schemasIn(schema)) {
      expect(
        Object.keys(one).filter((keyword) => !keywords.has(keyword)),
        at,
      ).toEqual([]);
      const ref = one.$ref;
      if (typeof ref === "string") expect(schema.$defs, at).toHaveProperty(ref.replace("#/$defs/", ""));
    }
  });

  it("explains every field, in Italian and in English", () => {
    const unexplained = [...schemasIn(schema)].filter(
      ([at, one]) =>
        /\/properties\/[^/]+$/.test(at) && (typeof one.description !== "string" || typeof one["x-en"] !== "string"),
    );
    expect(unexplained.map(([at]) => at)).toEqual([]);
  });

  it.each(names)("accepts %s and refuses it with a field too many or a wrong value", async (name) => {
    const reader = z.fromJSONSchema(schema);
    const { document } = await readPreset(name);
    expect(reader.safeParse(document).error).toBeUndefined();
    expect(reader.safeParse({ ...document, more: 1 }).success).toBe(false);
    expect(reader.safeParse({ ...document, territory: { ...document.territory, accent: "blu" } }).success).toBe(false);
  });
});
