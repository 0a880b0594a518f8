import { readdirSync, readFileSync } from "node:fs";
import { directoryCatalogue } from "@trama/directory";
import { kernelCatalogue } from "@trama/kernel";
import { territoryCatalogue } from "@trama/territory";
import { expect, it } from "vitest";
import { labsCatalogue } from "./catalogue.js";
import { attentionCodes, HistoryEntry } from "./lab-view.js";
import { phases } from "./phase.js";

const { it: italian, en: english } = labsCatalogue.messages;
const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = ""]) => name);

/** Without the ending that chooses singular or plural. */
const plain = (key: string) => key.replace(/_(?:one|other)$/, "");
const keys = new Set(Object.keys(italian).map(plain));

it("both languages have the same sentences, and name the same things but for the language of an item", () => {
  expect(Object.keys(english)).toEqual(Object.keys(italian));
  const inEnglish = new Map<string, string>(Object.entries(english));
  for (const [key, text] of Object.entries(italian)) {
    expect(text.trim(), key).not.toBe("");
    const same = placeholders(text).map((name) => (name === "it" ? "en" : name));
    expect(placeholders(inEnglish.get(key) ?? "").toSorted(), key).toEqual(same.toSorted());
  }
});

it("whatever has a number has a singular and a plural", () => {
  for (const key of Object.keys(italian).filter((each) => each.endsWith("_one")))
    expect(Object.keys(italian)).toContain(key.replace("_one", "_other"));
});

it("every phase, every reason for attention and every line of a history has its words", () => {
  for (const phase of phases) expect(keys).toContain(`phase.${phase}`);
  for (const code of attentionCodes) expect(keys).toContain(`attention.${code}`);
  for (const kind of HistoryEntry.shape.kind.options) expect(keys).toContain(`history.${kind}`);
  for (const field of ["municipality", "mainPlace", "leadOrganisation", "leadPerson", "item"])
    expect(keys).toContain(`missing.${field}`);
});

it("every sentence that this package names exists", () => {
  const catalogues = [kernelCatalogue, territoryCatalogue, directoryCatalogue, labsCatalogue];
  const known = new Set(
    catalogues.flatMap(({ namespace, messages }) =>
      Object.keys(messages.it).map((key) => `${namespace}:${plain(key)}`),
    ),
  );
  const sources = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" }).filter((name) =>
    /(?<!\.test)\.ts$/.test(name),
  );
  const named = sources.flatMap(
    (name) =>
      readFileSync(`${import.meta.dirname}/${name}`, "utf8").match(
        /(?<=["`])(?:kernel|territory|directory|labs):[\w.-]+(?=["`])/g,
      ) ?? [],
  );
  expect(named.length).toBeGreaterThan(15);
  const begins = (key: string) => key.endsWith(".") && [...known].some((one) => one.startsWith(key));
  expect(named.filter((key) => !known.has(key) && !begins(key))).toEqual([]);
});
