import type { Catalogue, Language } from "@trama/kernel";
import { languages } from "@trama/kernel";
import { expandMessage, MissingWordForm, type NounCode, resolveWords, type Words } from "@trama/territory";

type Stated = Parameters<typeof resolveWords>[0];

/** One sentence of the program, as it reads with some words. */
export interface Sentence {
  key: string;
  language: Language;
  text: string;
}

/** The words of a draft; null as long as a form is missing in them. */
export function wordsOf(stated: Stated): Words | null {
  try {
    return resolveWords(stated);
  } catch (error) {
    if (error instanceof MissingWordForm) return null;
    throw error;
  }
}

/** The sentence with its tokens expanded; null when a form that it needs is missing. */
function said(text: string, words: Words, language: Language): string | null {
  try {
    return expandMessage(text, words, language);
  } catch (error) {
    if (error instanceof MissingWordForm) return null;
    throw error;
  }
}

/** What stands where a sentence takes a name or a number: a count that fits its plural form, or an ellipsis. */
const filled = (text: string, key: string) =>
  text.replace(/\{\{\s*(\w+)[^}]*\}\}/g, (_, name) => (name === "count" ? (key.endsWith("_one") ? "1" : "3") : "…"));

const entriesOf = (catalogues: readonly Catalogue[], language: Language) =>
  catalogues.flatMap(({ namespace, messages }) =>
    Object.entries(messages[language]).map(([key, text]) => ({ key: `${namespace}:${key}`, text })),
  );

/** A sentence comes before a label, and one of a middling length before the others. */
const rank = ({ key, text }: { key: string; text: string }) =>
  (/[.?!:]$/.test(text) ? 0 : 100) + Math.abs(text.length - 70) / 10 + (key.includes("issue.") ? 5 : 0);

/** Sentences in which a noun is said, from as many parts of the program as there are. */
export function sentencesWith(
  code: NounCode,
  words: Words,
  catalogues: readonly Catalogue[],
  language: Language,
  atMost: number,
): Sentence[] {
  const token = new RegExp(`\\{${code}[:}]`);
  const best = new Map<string, { key: string; text: string }[]>();
  const found = entriesOf(catalogues, language).filter(({ text }) => token.test(text));
  for (const entry of found.sort((a, b) => rank(a) - rank(b))) {
    const part = entry.key.split(".")[0] ?? "";
    best.set(part, [...(best.get(part) ?? []), entry]);
  }
  const rounds = Math.max(0, ...[...best.values()].map(({ length }) => length));
  const inTurn = Array.from({ length: rounds }, (_, at) => [...best.values()].flatMap((part) => part[at] ?? [])).flat();
  return inTurn.slice(0, atMost).flatMap(({ key, text }) => {
    const told = said(text, words, language);
    return told === null ? [] : [{ key, language, text: filled(told, key) }];
  });
}

/** The sentences that read otherwise with other words, as they were and as they become. */
export function sentencesChanged(
  before: Words,
  after: Words,
  catalogues: readonly Catalogue[],
): (Sentence & { was: string })[] {
  return languages.flatMap((language) =>
    entriesOf(catalogues, language).flatMap(({ key, text }) => {
      const [was, is] = [said(text, before, language), said(text, after, language)];
      return was === null || is === null || was === is
        ? []
        : [{ key, language, was: filled(was, key), text: filled(is, key) }];
    }),
  );
}
