/** What the schema of a configuration says of a field, beside its Italian `description`. */
export type FieldWords = {
  description: string;
  /** The Italian with the territory's words as tokens, where the description names one of them. */
  "x-it"?: string;
  "x-en": string;
};

/**
 * What a field is called, in Italian and in English: up to the first colon, semicolon or bracket its name, then one line
 * of help. Texts may hold the territory's words as tokens (`{lab:dei}`); then `plain` says the same without them.
 */
export function inWords(it: string, en: string, plain?: string): FieldWords {
  return plain === undefined ? { description: it, "x-en": en } : { description: plain, "x-it": it, "x-en": en };
}

/** Says that a text is the code of an item of a list of the same document, such as `territory.areas`. */
export const codeIn = (...lists: string[]) => ({ "x-code-in": lists.join(" ") });

/** Says that the values or the keys have names: the message keys that begin so, such as `labs:phase.`. */
export const namedBy = (prefix: string) => ({ "x-names": prefix });
