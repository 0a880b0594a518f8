import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkMessages, expandMessage, expandMessages } from "./expand.js";
import { englishForms, italianForms } from "./forms.js";
import { MissingWordForm, type WordProblemReason } from "./missing-word-form.js";
import type { Noun, WordLanguage } from "./noun.js";
import { nounCodes } from "./noun-codes.js";
import { resolveWords } from "./resolve-words.js";

const casa: Noun = {
  it: { one: "Casa per Fare Insieme", many: "Case per Fare Insieme", short: "Casa", shortMany: "Case", gender: "f" },
  en: { one: "House", many: "Houses" },
};
const words = resolveWords();
const withCasa = resolveWords({ lab: casa });

const capital = (form: string) => form.charAt(0).toUpperCase() + form.slice(1);
const bothCases = (forms: readonly string[]) => forms.flatMap((form) => [form, capital(form)]);
const formsOf = (language: WordLanguage) => {
  const forms = bothCases(["one", "many", ...(language === "it" ? italianForms : englishForms)]);
  return [...forms, ...forms.map((form) => `${form} short`), "short", "Short"];
};
const tokensOf = (language: WordLanguage, codes: readonly string[] = nounCodes) =>
  codes.flatMap((code) => [`{${code}}`, ...formsOf(language).map((form) => `{${code}:${form}}`)]);

function problemOf(text: string, language: WordLanguage, of = words): MissingWordForm {
  try {
    expandMessage(text, of, language, "labs:title");
  } catch (error) {
    if (error instanceof MissingWordForm) return error;
    throw error;
  }
  throw new Error(`"${text}" was expanded`);
}

describe("tokens", () => {
  it.each(["it", "en"] as const)("of every noun and form resolve with the default words, cleanly (%s)", (language) => {
    for (const token of tokensOf(language)) {
      for (const of of [words, withCasa]) {
        const text = expandMessage(token, of, language);
        expect(text, token).not.toMatch(/[{}|]|\s\s|' | '|^\s|\s$|undefined/);
        expect(text, token).not.toMatch(
          /\b(?:il|lo|la|i|gli|le|un|uno|una|del|dello|della) (?:(?:il|lo|la|i|gli|le) |l')/i,
        );
        expect(text, token).not.toMatch(
          /(?:\b(?:la|una|della|questa|quella) [aeou])|(?:\bil (?:[aeiou]|s[bcdfghlmnpqrtv]))/i,
        );
      }
    }
  });

  it("use the short text where there is one, and say when its plural is missing", () => {
    expect(expandMessage("{lab:dei short}, {lab:short}, {lab:Il short}", withCasa, "it")).toBe(
      "delle Case, Casa, La Casa",
    );
    const { shortMany: _, ...half } = casa.it;
    const missing = problemOf("{lab:dei short}", "it", resolveWords({ lab: { ...casa, it: half } }));
    expect(missing.problem).toEqual({
      reason: "missingText",
      token: "{lab:dei short}",
      noun: "lab",
      missing: "shortMany",
      key: "labs:title",
      language: "it",
    });
  });

  it("take the article of the short text, not of the full one", () => {
    const lab: Noun = {
      ...casa,
      it: { one: "Hub di quartiere", many: "Hub di quartiere", short: "Casa", gender: "m", forms: { il: "lo" } },
    };
    expect(expandMessage("{lab:il}, {lab:il short}", resolveWords({ lab }), "it")).toBe("lo Hub di quartiere, il Casa");
    const same: Noun = { ...lab, it: { ...lab.it, short: "Hub" } };
    expect(expandMessage("{lab:il short}", resolveWords({ lab: same }), "it")).toBe("lo Hub");
  });

  const wrong: [text: string, language: WordLanguage, reason: WordProblemReason, noun: string | null][] = [
    ["{casa:il}", "it", "unknownNoun", "casa"],
    ["{toString}", "it", "unknownNoun", "toString"],
    ["{lab:lo}", "it", "unknownForm", "lab"],
    ["{lab:la}", "it", "unknownForm", "lab"],
    ["{lab:IL}", "it", "unknownForm", "lab"],
    ["{lab:constructor}", "it", "unknownForm", "lab"],
    ["{lab:the}", "it", "otherLanguage", "lab"],
    ["{lab:il}", "en", "otherLanguage", "lab"],
    ["{lab:aperto|aperta}", "en", "otherLanguage", "lab"],
    ["{lab:aperto|}", "it", "malformedToken", "lab"],
    ["{lab:a|b|c}", "it", "malformedToken", "lab"],
    ["{lab:il breve}", "it", "malformedToken", "lab"],
    ["{ lab:il }", "it", "malformedToken", null],
    ["{lab:}", "it", "malformedToken", null],
    ["{}", "it", "malformedToken", null],
    ["{lab", "it", "malformedToken", null],
    ["lab}", "it", "malformedToken", null],
    ["{{{lab}}}", "it", "malformedToken", null],
  ];
  it.each(wrong)("%s in %s is refused: %s", (text, language, reason, noun) => {
    const error = problemOf(text, language);
    expect(error.name).toBe("MissingWordForm");
    expect([error.problem.reason, error.noun, error.key, error.language]).toEqual([
      reason,
      noun,
      "labs:title",
      language,
    ]);
  });
});

describe("messages", () => {
  const literal = fc.stringMatching(/^[^{}]{0,12}$/);
  const placeholder = fc.constantFrom("{{count}}", "{{name, uppercase}}", "{{- html}}");
  const token = fc.constantFrom(...tokensOf("it", ["lab", "labCouncil", "call"]), "{lab:aperto|aperta}");

  it("without tokens come back as they are", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(literal, placeholder)), (parts) => {
        const text = parts.join("");
        expect(expandMessage(text, words, "it")).toBe(text);
      }),
    );
  });

  it("change only where their tokens stand, whatever the lab is called", () => {
    const piece = fc.oneof(literal, placeholder, token);
    fc.assert(
      fc.property(fc.array(piece), fc.constantFrom(words, withCasa), (parts, of) => {
        const apart = parts.map((part) => (/^\{[^{]/.test(part) ? expandMessage(part, of, "it") : part));
        expect(expandMessage(parts.join(""), of, "it")).toBe(apart.join(""));
      }),
    );
  });

  it("once expanded are not changed again", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(literal, placeholder, token)), (parts) => {
        const once = expandMessage(parts.join(""), words, "it");
        expect(expandMessage(once, words, "it")).toBe(once);
      }),
    );
  });

  it("keep their keys", () => {
    const messages = { title: "{lab:Many}", "list.empty": "{lab:Nessun} {lab:aperto|aperta}" };
    expect(expandMessages(messages, withCasa, "it")).toEqual({
      title: "Case per Fare Insieme",
      "list.empty": "Nessuna Casa per Fare Insieme aperta",
    });
  });

  it("are all checked, each problem with its key", () => {
    const { many: _, ...one } = casa.en;
    const catalogue = { it: { good: "{lab:il}", bad: "{lab:lo} {casa}" }, en: { good: "{lab:the}", bad: "{call:il}" } };
    expect(
      checkMessages(catalogue, words).map(({ key, language, token, reason }) => [key, language, token, reason]),
    ).toEqual([
      ["bad", "it", "{lab:lo}", "unknownForm"],
      ["bad", "it", "{casa}", "unknownNoun"],
      ["bad", "en", "{call:il}", "otherLanguage"],
    ]);
    expect(
      checkMessages({ it: {}, en: { count: "{hub:many}" } }, resolveWords({ hub: { ...casa, en: one } })),
    ).toMatchObject([{ key: "count", reason: "missingText", missing: "many" }]);
    expect(checkMessages({ it: { good: "{lab}" }, en: {} }, words)).toEqual([]);
  });
});
