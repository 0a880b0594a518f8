import { inWords, namedBy } from "@trama/kernel";
import { z } from "zod";
import { provenance } from "../configuration/provenance.js";
import { genders, type ItalianForm, italianForms } from "./forms.js";
import { type NounCode, nounCodes, nounMeanings } from "./noun-codes.js";

/** The languages in which a noun is named. */
export const wordLanguages = ["it", "en"] as const;
export type WordLanguage = (typeof wordLanguages)[number];

/** The texts of a noun, in the order in which a form asks for them. */
export const nounTexts = ["one", "many", "short", "shortMany"] as const;
export type NounText = (typeof nounTexts)[number];

/** Words divided by single spaces. Only `{lab…}` tokens, and nothing that a message or a page would interpret. */
const Text = z
  .string()
  .max(80)
  .regex(/^(?:\{lab[^{}]*\}|[^\s{}$<>])+(?: (?:\{lab[^{}]*\}|[^\s{}$<>])+)*$/);

const texts = {
  one: Text.meta(
    inWords("Singolare; scritto come sta a metà frase", "Singular; written as it stands within a sentence"),
  ),
  many: Text.optional().meta(inWords("Plurale; per esempio Laboratori Sociali", "Plural; such as Social Labs")),
  short: Text.optional().meta(
    inWords("Singolare breve; per titoli ed elenchi", "Short singular; for titles and lists"),
  ),
  shortMany: Text.optional().meta(inWords("Plurale breve; per esempio Laboratori", "Short plural; such as Labs")),
};

const determiner = z
  .string()
  .regex(/^[a-zàèéìòù]{1,12}['’]?$/)
  .optional();

const determiners = Object.fromEntries(
  italianForms.map((form) => [form, determiner.meta(inWords(`Al posto di «${form}»`, `In the place of “${form}”`))]),
) as Record<ItalianForm, typeof determiner>;

/** How a territory names one thing, in both languages. */
export const Noun = z
  .strictObject({
    it: z
      .strictObject({
        ...texts,
        gender: z.enum(genders).meta({
          ...namedBy("territory:gender."),
          ...inWords("Genere; vale anche per la forma breve", "Gender; it holds for the short form too"),
        }),
        forms: z
          .strictObject(determiners)
          .optional()
          .meta(
            inWords(
              "Articoli diversi dalla regola; da il e i seguono anche del, nel, dei…",
              "Articles other than the rule; from il and i follow del, nel, dei…",
            ),
          ),
      })
      .meta(inWords("In italiano", "In Italian")),
    en: z
      .strictObject({
        ...texts,
        forms: z
          .strictObject({ a: z.enum(["a", "an"]).optional().meta(inWords("Al posto di «a»", "In the place of “a”")) })
          .optional()
          .meta(
            inWords(
              "Articolo inglese diverso dalla regola; a oppure an",
              "English article other than the rule; a or an",
            ),
          ),
      })
      .meta(inWords("In inglese", "In English")),
    ...provenance,
  })
  .meta({ id: "Noun" });
export type Noun = z.output<typeof Noun>;

/** A noun is called as the territory calls it; its description says what it stands for, whatever its name. */
const nounWords = (code: NounCode) => inWords(`{${code}:One}`, `{${code}:One}`, nounMeanings[code].it);

const described = <S extends z.ZodType>(wrap: (code: NounCode) => S) =>
  z.strictObject(Object.fromEntries(nounCodes.map((code) => [code, wrap(code)])) as Record<NounCode, S>);

/** All the nouns of a territory, none missing and no token left inside: what messages are expanded with. */
export const Words = described((code) => Noun.meta(nounWords(code))).meta({ id: "Words" });
export type Words = z.output<typeof Words>;

/** The nouns that a territory names in its own way; each one given replaces the default whole. */
export const StatedWords = described((code) => Noun.optional().meta(nounWords(code)));
export type StatedWords = z.output<typeof StatedWords>;
