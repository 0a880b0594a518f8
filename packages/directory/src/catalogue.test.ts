import { readdirSync, readFileSync } from "node:fs";
import { kernelCatalogue, roleCodes } from "@trama/kernel";
import { territoryCatalogue } from "@trama/territory";
import { expect, it } from "vitest";
import { directoryCatalogue } from "./catalogue.js";

const { it: italian, en: english } = directoryCatalogue.messages;
const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = ""]) => name).toSorted();

it("both languages have the same sentences, with the same placeholders", () => {
  expect(Object.keys(english)).toEqual(Object.keys(italian));
  const inEnglish = new Map<string, string>(Object.entries(english));
  for (const [key, text] of Object.entries(italian)) {
    expect(text.trim(), key).not.toBe("");
    expect(placeholders(inEnglish.get(key) ?? ""), key).toEqual(placeholders(text));
  }
});

it("every role has a name", () => {
  for (const role of roleCodes) expect(Object.keys(italian)).toContain(`role.${role}`);
});

it("every sentence that this package names exists", () => {
  const known = new Set(
    [kernelCatalogue, territoryCatalogue, directoryCatalogue].flatMap(({ namespace, messages }) =>
      Object.keys(messages.it).map((key) => `${namespace}:${key.replace(/_(?:one|other)$/, "")}`),
    ),
  );
  const sources = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" }).filter((name) =>
    /(?<!\.test)\.ts$/.test(name),
  );
  const named = sources.flatMap(
    (name) =>
      readFileSync(`${import.meta.dirname}/${name}`, "utf8").match(
        /(?<=["`])(?:kernel|territory|directory):[\w.-]+(?=["`])/g,
      ) ?? [],
  );
  expect(named.length).toBeGreaterThan(10);
  const begins = (key: string) => key.endsWith(".") && [...known].some((one) => one.startsWith(key));
  expect(named.filter((key) => !known.has(key) && !begins(key))).toEqual([]);
});
