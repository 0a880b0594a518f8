import { type Catalogue, type Language, languages, type Say } from "@trama/kernel";
import { expandMessages, type Words } from "@trama/territory";
import i18next, { type i18n } from "i18next";
import { catalogues } from "./catalogues.js";

/** "7.100": the thousands stand apart also in four digits, where Italian usage would let them be. */
function groupedNumber(value: unknown, language: string | undefined, options: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(language, { useGrouping: "always", ...options }).format(Number(value));
}

/**
 * Every sentence of the instance in the territory's words, ready to be said. An app adds its own catalogue.
 * Keys are `namespace:key`; text is plain, so nothing is escaped here.
 */
export function speechOf(words: Words, more: readonly Catalogue[] = [], language: Language = "it"): i18n {
  const all: readonly Catalogue[] = [...catalogues, ...more];
  const resources = Object.fromEntries(
    languages.map((each) => [
      each,
      Object.fromEntries(
        all.map(({ namespace, messages }) => [namespace, expandMessages(messages[each], words, each)]),
      ),
    ]),
  );
  const speech = i18next.createInstance();
  void speech.init({
    lng: language,
    fallbackLng: false,
    resources,
    ns: all.map(({ namespace }) => namespace),
    defaultNS: false,
    nsSeparator: ":",
    keySeparator: false,
    interpolation: { escapeValue: false },
    returnNull: false,
    initAsync: false,
  });
  speech.services.formatter?.add("number", groupedNumber);
  return speech;
}

/** Says messages in one language. */
export function sayIn(speech: i18n, language: Language): Say {
  const say = speech.getFixedT(language);
  return (key, params = {}) => say(key, params);
}
