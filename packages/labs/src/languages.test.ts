import { expect, it } from "vitest";
import { labsSection } from "./fixtures/index.js";
import { LanguageTag, languageName, textDirection } from "./languages.js";

it.each([
  ["ar", "rtl", "العربية"],
  ["ur", "rtl", "اردو"],
  ["fa", "rtl", "فارسی"],
  ["sq", "ltr", "shqip"],
  ["ro", "ltr", "română"],
  ["uk", "ltr", "українська"],
  ["es", "ltr", "español"],
  ["zh", "ltr", "中文"],
  ["pa", "ltr", "ਪੰਜਾਬੀ"],
  ["pa-Arab", "rtl", "پنجابی"],
])("%s is written %s and calls itself %s", (language, direction, name) => {
  expect(textDirection(language)).toBe(direction);
  expect(languageName(language).toLowerCase()).toContain(name.slice(0, 4));
});

it.each(["ar", "zh-Hant", "pt-BR"])("%s is a language code", (language) => {
  expect(LanguageTag.safeParse(language).success).toBe(true);
});

it.each(["arabo!", "AR", "zh-hant", "", "x".repeat(40)])("«%s» is not", (language) => {
  expect(LanguageTag.safeParse(language).success).toBe(false);
});

it("a territory writes in each of its languages once", () => {
  expect(() => labsSection({ languages: ["ar", "sq", "ar"] })).toThrow(/territory:issue.duplicate/);
});
