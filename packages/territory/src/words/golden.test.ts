import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { defaultWords } from "./default-words.js";
import { expandMessage } from "./expand.js";
import { englishForms, italianForms } from "./forms.js";
import { Noun } from "./noun.js";
import { resolveWords } from "./resolve-words.js";

const cases = readFileSync(new URL("golden.txt", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("# "))
  .map((line) => line.split(" | "));

function named(spec: string): Noun {
  const [one, many, gender, forms] = spec.split("/");
  const overrides =
    forms === undefined ? {} : { forms: Object.fromEntries(forms.split(",").map((pair) => pair.split("="))) };
  return Noun.parse({ it: { one, many, gender, ...overrides }, en: defaultWords.lab.en });
}

describe("Italian sentences about a noun", () => {
  it("are at least sixty, each with its reason", () => {
    expect(cases.length).toBeGreaterThanOrEqual(60);
    expect(cases.filter((columns) => columns.length !== 4)).toEqual([]);
  });

  it.each(cases)("%s | %s → %s (%s)", (spec = "", message = "", expected) => {
    expect(expandMessage(message, resolveWords({ lab: named(spec) }), "it")).toBe(expected);
  });
});

describe("the table of the README", () => {
  const readme = readFileSync(new URL("README.md", import.meta.url), "utf8");
  const rows = [...readme.matchAll(/^\| `(.+)` \| (.+) \|$/gm)].map(([, token = "", cells = ""]) => ({
    token: token.replace("\\|", "|"),
    cells: cells.split(" | "),
  }));
  const italian = [
    "Laboratorio/Laboratori/m",
    "Casa/Case/f",
    "Officina/Officine/f",
    "Spazio/Spazi/m",
    "Orto/Orti/m",
  ].map((spec) => resolveWords({ lab: named(spec) }));
  const english = ["Social Lab", "Agora"].map((one) =>
    resolveWords({ lab: { it: defaultWords.lab.it, en: { one, many: `${one}s` } } }),
  );

  it("says what each token gives", () => {
    for (const { token, cells } of rows) {
      const [language, nouns] = cells.length === 5 ? (["it", italian] as const) : (["en", english] as const);
      expect(
        nouns.map((words) => expandMessage(token, words, language)),
        token,
      ).toEqual(cells);
    }
  });

  it("leaves no form out", () => {
    const tokens = rows.map(({ token }) => token);
    expect([...italianForms, ...englishForms].filter((form) => !tokens.includes(`{lab:${form}}`))).toEqual([]);
  });
});

describe("English sentences about a noun", () => {
  const english: [one: string, message: string, expected: string, reason: string][] = [
    ["Social Lab", "{lab:The} is open", "The Social Lab is open", "article at the start of a sentence"],
    ["Social Lab", "Open {lab:a}", "Open a Social Lab", "consonant"],
    ["Agora", "{lab:A}", "An Agora", "vowel"],
    ["Hour Bank", "{lab:a}", "an Hour Bank", "silent h"],
    ["Hub", "{lab:a}", "a Hub", "sounded h"],
    ["University Lab", "{lab:a}", "a University Lab", "u read as you"],
    ["Urban Lab", "{lab:a}", "an Urban Lab", "u read as a vowel"],
    ["Unlimited Lab", "{lab:a}", "an Unlimited Lab", "un- is not uni-"],
    ["One Stop", "{lab:a}", "a One Stop", "one is read won"],
    ["Useful Lab", "{lab:a}", "a Useful Lab", "us- read as you"],
    ["LSQ", "{lab:a}", "an LSQ", "read letter by letter"],
    ["8 March", "{lab:a}", "an 8 March", "eight begins with a vowel"],
    ["Social Lab", "{{count}} {lab:many}", "{{count}} Social Labs", "plural"],
  ];
  it.each(english)("%s | %s → %s (%s)", (one, message, expected) => {
    const lab = { it: defaultWords.lab.it, en: { one, many: `${one}s` } };
    expect(expandMessage(message, resolveWords({ lab }), "en")).toBe(expected);
  });

  it("take the article that the noun states", () => {
    const lab = {
      it: defaultWords.lab.it,
      en: { one: "NGO Lab", many: "NGO Labs", short: "Lab", forms: { a: "an" as const } },
    };
    const words = resolveWords({ lab });
    expect(expandMessage("{lab:a}, {lab:a short}", words, "en")).toBe("an NGO Lab, a Lab");
  });
});
