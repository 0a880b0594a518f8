import { inWords } from "@trama/kernel";
import { z } from "zod";
import { optional } from "./fields.js";

function isLanguageTag(code: string): boolean {
  try {
    return Intl.getCanonicalLocales(code)[0] === code;
  } catch {
    return false;
  }
}

/** A language as BCP 47 writes it: `ar`, `sq`, `zh-Hant`. */
export const LanguageTag = z
  .string()
  .max(35)
  .refine(isLanguageTag, { params: { message: "labs:issue.languageTag" } })
  .meta(inWords("Codice della lingua: BCP 47, come ar o sq", "Language code: BCP 47, such as ar or sq"));

const rightToLeft = new Set(["Adlm", "Arab", "Hebr", "Nkoo", "Rohg", "Syrc", "Thaa"]);

/** Which way a language is written: by the script that it uses when it names none. */
export function textDirection(language: string): "ltr" | "rtl" {
  return rightToLeft.has(new Intl.Locale(language).maximize().script ?? "") ? "rtl" : "ltr";
}

/** A language under the name that those who speak it give it: "shqip", "العربية". */
export function languageName(language: string): string {
  return new Intl.DisplayNames([language], { type: "language" }).of(language) ?? language;
}

/** The free texts of a lab in another language, written by people. What it leaves out is read in Italian. */
export const LabTranslation = z
  .strictObject({
    language: LanguageTag,
    description: optional(2000).meta({ description: "Che cos'è, in questa lingua" }),
    howToJoin: optional(1000).meta({ description: "Come partecipare, in questa lingua" }),
  })
  .meta({ id: "LabTranslation" });
export type LabTranslation = z.output<typeof LabTranslation>;

/** The free texts of a hub in another language. */
export const HubTranslation = z
  .strictObject({
    language: LanguageTag,
    description: optional(1000).meta({ description: "Che cos'è, in questa lingua" }),
    opening: optional(300).meta({ description: "Quando è aperto, in questa lingua" }),
  })
  .meta({ id: "HubTranslation" });
export type HubTranslation = z.output<typeof HubTranslation>;
