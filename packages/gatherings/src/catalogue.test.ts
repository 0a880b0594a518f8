import { readdirSync, readFileSync } from "node:fs";
import { directoryCatalogue } from "@trama/directory";
import { kernelCatalogue } from "@trama/kernel";
import { checkMessages, resolveWords, territoryCatalogue } from "@trama/territory";
import { expect, it } from "vitest";
import { gatheringsCatalogue } from "./catalogue.js";
import { statuses } from "./gathering/status.js";

const { it: italian, en: english } = gatheringsCatalogue.messages;
const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = ""]) => name).toSorted();

it("both languages have the same sentences, and name the same things", () => {
  expect(Object.keys(english)).toEqual(Object.keys(italian));
  const inEnglish = new Map<string, string>(Object.entries(english));
  for (const [key, text] of Object.entries(italian)) {
    expect(text.trim(), key).not.toBe("");
    expect(placeholders(inEnglish.get(key) ?? ""), key).toEqual(placeholders(text));
  }
});

it("can be said in the words of a territory", () => {
  expect(checkMessages(gatheringsCatalogue.messages, resolveWords())).toEqual([]);
});

it("every status has its name, and its refusal", () => {
  for (const status of statuses)
    expect(Object.keys(italian)).toEqual(expect.arrayContaining([`status.${status}`, `refused.${status}`]));
});

it("every sentence that this package names exists", () => {
  const catalogues = [kernelCatalogue, territoryCatalogue, directoryCatalogue, gatheringsCatalogue];
  const known = new Set(
    catalogues.flatMap(({ namespace, messages }) =>
      Object.keys(messages.it).map((key) => `${namespace}:${key.replace(/_(?:one|other)$/, "")}`),
    ),
  );
  const sources = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" }).filter((name) =>
    /(?<!\.test)\.ts$/.test(name),
  );
  const named = sources.flatMap(
    (name) =>
      readFileSync(`${import.meta.dirname}/${name}`, "utf8").match(
        /(?<=["`])(?:kernel|territory|directory|gatherings):[\w.-]+(?=["`])/g,
      ) ?? [],
  );
  expect(named.length).toBeGreaterThan(15);
  expect(named.filter((key) => !known.has(key))).toEqual([]);
});
