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
  one: Text.meta({ description: "Singolare, scritto come sta a metà frase: Laboratorio Sociale" }),
  many: Text.optional().meta({ description: "Plurale: Laboratori Sociali" }),
  short: Text.optional().meta({ description: "Singolare breve, per titoli ed elenchi: Laboratorio" }),
  shortMany: Text.optional().meta({ description: "Plurale breve: Laboratori" }),
};

const determiner = z
  .string()
  .regex(/^[a-zàèéìòù]{1,12}['’]?$/)
  .optional();

const determiners = Object.fromEntries(
  italianForms.map((form) => [form, determiner.meta({ description: `Che cosa va al posto di «${form}»` })]),
) as Record<ItalianForm, typeof determiner>;

/** How a territory names one thing, in both languages. */
export const Noun = z
  .strictObject({
    it: z
      .strictObject({
        ...texts,
        gender: z.enum(genders).meta({ description: "Genere: m maschile, f femminile. Vale anche per la forma breve" }),
        forms: z.strictObject(determiners).optional().meta({
          description: "Articoli diversi dalla regola, per esempio il: lo. Da il e i seguono anche del, nel, dei…",
        }),
      })
      .meta({ description: "In italiano" }),
    en: z
      .strictObject({
        ...texts,
        forms: z
          .strictObject({ a: z.enum(["a", "an"]).optional().meta({ description: "Che cosa va al posto di «a»" }) })
          .optional()
          .meta({ description: "Articolo inglese diverso dalla regola: a oppure an" }),
      })
      .meta({ description: "In inglese" }),
    ...provenance,
  })
  .meta({ id: "Noun" });
export type Noun = z.output<typeof Noun>;

const described = <S extends z.ZodType>(wrap: (code: NounCode) => S) =>
  z.strictObject(Object.fromEntries(nounCodes.map((code) => [code, wrap(code)])) as Record<NounCode, S>);

/** All the nouns of a territory, none missing and no token left inside: what messages are expanded with. */
export const Words = described((code) => Noun.meta({ description: nounMeanings[code] })).meta({ id: "Words" });
export type Words = z.output<typeof Words>;

/** The nouns that a territory names in its own way; each one given replaces the default whole. */
export const StatedWords = described((code) => Noun.optional().meta({ description: nounMeanings[code] }));
export type StatedWords = z.output<typeof StatedWords>;
