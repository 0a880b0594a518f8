import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { kernelCatalogue } from "./catalogue.js";
import { languages, localText } from "./messages.js";

const { it: italian, en: english } = kernelCatalogue.messages;

const placeholders = (text: string) =>
  [...text.matchAll(/\{\{(\w+)(?:, [^}]*)?\}\}/g)].map(([, name = ""]) => name).toSorted();

it("both languages have the same sentences, with the same placeholders", () => {
  expect(Object.keys(english)).toEqual(Object.keys(italian));
  const inEnglish = new Map<string, string>(Object.entries(english));
  for (const [key, text] of Object.entries(italian)) {
    expect(text.trim(), key).not.toBe("");
    expect(placeholders(inEnglish.get(key) ?? ""), key).toEqual(placeholders(text));
    if (/\p{L}/u.test(text.replaceAll(/\{\{.*?\}\}/g, ""))) expect(inEnglish.get(key), key).not.toBe(text);
  }
});

it("every sentence that the kernel names exists", () => {
  const sources = readdirSync(import.meta.dirname).filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"));
  const named = sources.flatMap((name) => [
    ...readFileSync(new URL(name, import.meta.url), "utf8").matchAll(/"kernel:([\w.]+)"/g),
    ...readFileSync(new URL(name, import.meta.url), "utf8").matchAll(/say\("(\w+)"/g),
  ]);
  const keys = new Set(Object.keys(italian));
  expect(named.length).toBeGreaterThan(15);
  const begins = (key: string) => key.endsWith(".") && [...keys].some((one) => one.startsWith(key));
  for (const [, key = ""] of named) expect(keys.has(key) || keys.has(`issue.${key}`) || begins(key), key).toBe(true);
});

it("a text missing in English is said in Italian", () => {
  expect(languages).toEqual(["it", "en"]);
  expect(localText({ it: "Casa", en: "House" }, "en")).toBe("House");
  expect(localText({ it: "Casa", en: "House" }, "it")).toBe("Casa");
  expect(localText({ it: "Casa" }, "en")).toBe("Casa");
});
