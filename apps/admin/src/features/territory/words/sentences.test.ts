import type { Catalogue } from "@trama/kernel";
import { resolveWords } from "@trama/territory";
import { expect, it } from "vitest";
import { sentencesChanged, sentencesWith, wordsOf } from "./sentences";

const labs: Catalogue = {
  namespace: "labs",
  messages: {
    it: {
      "list.empty": "Nessuna traccia {lab:del}.",
      "list.count_one": "{{count}} {lab}",
      "open.lead": "Apri {lab:il} di {{name}}.",
      other: "Niente di speciale.",
    },
    en: {
      "list.empty": "No trace of {lab:the}.",
      "list.count_one": "{{count}} {lab}",
      "open.lead": "Open {lab:the} of {{name}}.",
      other: "Nothing special.",
    },
  },
};
const lab = (one: string, many: string, gender: "m" | "f") => ({
  it: { one, many, gender },
  en: { one: "House", many: "Houses" },
});
const before = resolveWords({ lab: { ...lab("Telaio", "Telai", "m"), en: { one: "House", many: "Houses" } } });
const after = resolveWords({ lab: lab("Officina", "Officine", "f") });

it("a preview says whole sentences, from every part, with nothing left to fill in", () => {
  expect(
    sentencesWith("lab", after, [labs], "it", 2)
      .map(({ text }) => text)
      .sort(),
  ).toEqual(["Apri l'Officina di ….", "Nessuna traccia dell'Officina."]);
  expect(sentencesWith("lab", after, [labs], "it", 9).map(({ text }) => text)).toContain("1 Officina");
  expect(sentencesWith("participant", after, [labs], "it", 9)).toEqual([]);
});

it("the sentences that change are counted in the language in which they do", () => {
  const changed = sentencesChanged(before, after, [labs]);
  expect(changed.map(({ key, language }) => `${language} ${key}`)).toEqual([
    "it labs:list.empty",
    "it labs:list.count_one",
    "it labs:open.lead",
  ]);
  expect(changed[0]).toMatchObject({ was: "Nessuna traccia del Telaio.", text: "Nessuna traccia dell'Officina." });
  expect(sentencesChanged(after, after, [labs])).toEqual([]);
});

it("words that miss a form have no preview", () => {
  expect(wordsOf({ lab: { it: { one: "Officina", gender: "f" }, en: { one: "House" } } })).toBeNull();
  expect(wordsOf({})?.lab.it.one).toBe("Laboratorio di comunità");
});
