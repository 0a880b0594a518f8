import { describe, expect, it } from "vitest";
import { z } from "zod";
import { defaultWords } from "./default-words.js";
import { MissingWordForm } from "./missing-word-form.js";
import { type Noun, Words } from "./noun.js";
import { nounCodes } from "./noun-codes.js";
import { resolveWords, TerritoryWords } from "./resolve-words.js";

const officina: Noun = {
  it: { one: "Officina", many: "Officine", gender: "f" },
  en: { one: "Workshop", many: "Workshops" },
};

describe("the words of a territory", () => {
  it("are complete without any choice", () => {
    const words = resolveWords();
    expect(Words.parse(words)).toEqual(words);
    expect(Object.keys(words)).toEqual([...nounCodes]);
    expect(JSON.stringify(words)).not.toMatch(/\{lab/);
    expect(words.labCouncil.it.one).toBe("Consulta del Laboratorio di comunità");
  });

  it("name after the lab what is named after it", () => {
    const words = resolveWords({ lab: officina });
    expect(words.lab).toEqual(officina);
    expect([words.labCouncil.it.one, words.school.it.one, words.notebook.it.many, words.labCouncil.en.one]).toEqual([
      "Consulta dell'Officina",
      "Scuola delle Officine",
      "Quaderni delle Officine",
      "Workshop Council",
    ]);
  });

  it("replace a noun whole and leave the others", () => {
    const words = resolveWords({ call: officina });
    expect(words.call).toEqual(officina);
    expect(words.hub).toEqual(defaultWords.hub);
  });

  it("say which text of the lab is missing when another noun needs it", () => {
    const { many: _, ...it } = officina.it;
    const lab = { ...officina, it };
    expect(() => resolveWords({ lab })).toThrow(MissingWordForm);
    const { error } = TerritoryWords.safeParse({ lab });
    expect(error?.issues).toMatchObject([
      { path: ["lab", "it", "many"], params: { message: "territory:issue.word.missingText" } },
    ]);
  });

  it("name all of a noun: its plural, and the short plural of a short text", () => {
    const hub: Noun = { it: { one: "Porta", short: "Porta", many: "Porte", gender: "f" }, en: { one: "Door" } };
    expect(TerritoryWords.safeParse({ hub }).error?.issues).toMatchObject([
      { path: ["hub", "it", "shortMany"], params: { token: "{hub:many short}" } },
      { path: ["hub", "en", "many"], params: { token: "{hub:many}" } },
    ]);
  });

  it("may be named after the lab by the territory too", () => {
    const hub: Noun = {
      it: { one: "Porta {lab:del}", many: "Porte {lab:del}", gender: "f" },
      en: { one: "{lab} Door", many: "{lab} Doors" },
    };
    const stated = TerritoryWords.parse({ lab: officina, hub });
    expect(resolveWords(stated).hub.it.one).toBe("Porta dell'Officina");
  });

  it("refuse a wrong token, and a lab named after itself, at the text that holds it", () => {
    const hub: Noun = {
      it: { one: "Porta {lab:dello}", many: "Porte", gender: "f" },
      en: { one: "Door", many: "Doors" },
    };
    const lab: Noun = { ...officina, en: { one: "{lab} Lab", many: "Labs" } };
    expect(TerritoryWords.safeParse({ hub }).error?.issues).toMatchObject([
      { path: ["hub", "it", "one"], params: { message: "territory:issue.word.unknownForm", token: "{lab:dello}" } },
    ]);
    expect(TerritoryWords.safeParse({ lab }).error?.issues.map(({ path }) => path)).toContainEqual([
      "lab",
      "en",
      "one",
    ]);
  });

  it.each(["", " Casa", "Casa ", "Casa  nuova", "Casa\nnuova", "{{casa}}", "{call}", "$t(casa)", "<b>Casa</b>"])(
    "refuse the text %j, which would break a message",
    (one) => {
      expect(TerritoryWords.safeParse({ lab: { ...officina, it: { one, many: "Case", gender: "f" } } }).success).toBe(
        false,
      );
    },
  );

  it("ask for both languages and refuse a noun or a form that does not exist", () => {
    expect(TerritoryWords.safeParse({ lab: { it: officina.it } }).success).toBe(false);
    expect(TerritoryWords.safeParse({ laboratory: officina }).success).toBe(false);
    expect(
      TerritoryWords.safeParse({ lab: { ...officina, it: { ...officina.it, forms: { lo: "lo" } } } }).success,
    ).toBe(false);
    expect(TerritoryWords.safeParse({}).success).toBe(true);
  });

  it("have a JSON Schema that explains each noun", () => {
    const schema = z.toJSONSchema(TerritoryWords);
    expect(schema.properties?.hub).toMatchObject({ description: expect.stringContaining("luogo d'incontro") });
    expect(JSON.stringify(schema)).toContain("Plurale; per esempio Laboratori Sociali");
  });
});
