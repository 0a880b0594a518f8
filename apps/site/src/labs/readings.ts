import type { Language } from "@trama/kernel";
import { languageName } from "@trama/labs";

/** A text and the language that it is written in. */
export interface Written {
  text: string;
  language: string;
}

/** The language in which the territory writes what it does not translate. */
export const ownLanguage = "it";

interface Translated {
  translations: readonly { language: string }[];
}

/** The language to read a lab's texts in: the one asked for, or the page's, among those that the lab has. */
export function readingLanguage({ translations }: Translated, asked: string | undefined, page: Language): string {
  const known = [ownLanguage, ...translations.map(({ language }) => language)];
  return [asked, page].find((one) => one !== undefined && known.includes(one)) ?? ownLanguage;
}

/** A text in a language, or as the territory wrote it where it is not translated. */
export function reading<K extends string>(
  of: { [key in K]: string | null } & {
    translations: readonly ({ language: string } & { [key in K]: string | null })[];
  },
  key: K,
  language: string,
): Written | null {
  const text = of.translations.find((one) => one.language === language)?.[key];
  if (text) return { text, language };
  const own = of[key];
  return own === null ? null : { text: own, language: ownLanguage };
}

/** The languages that a lab's texts can be read in, each under its own name; none when there is only one. */
export function readingChoices({ translations }: Translated): { language: string; name: string }[] {
  if (translations.length === 0) return [];
  return [ownLanguage, ...translations.map(({ language }) => language)].map((language) => ({
    language,
    name: languageName(language),
  }));
}
