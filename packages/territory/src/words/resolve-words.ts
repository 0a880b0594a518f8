import { defaultWords } from "./default-words.js";
import { readMessage } from "./expand.js";
import { MissingWordForm, type WordProblem } from "./missing-word-form.js";
import { type Noun, nounTexts, StatedWords, type WordLanguage, type Words, wordLanguages } from "./noun.js";
import { type NounCode, nounCodes } from "./noun-codes.js";

/** The texts of one language with the lab's name in place of their tokens. */
function nameAfterLab<T extends Noun[WordLanguage]>(
  texts: T,
  lab: Partial<Record<NounCode, Noun>>,
  language: WordLanguage,
  key: string,
): { texts: T; problems: WordProblem[] } {
  const problems: WordProblem[] = [];
  const named = { ...texts };
  for (const name of nounTexts) {
    const given = texts[name];
    if (given === undefined) continue;
    const read = readMessage(given, lab, language, `${key}.${language}.${name}`);
    named[name] = read.text;
    problems.push(...read.problems);
  }
  return { texts: named, problems };
}

/** The lab itself is named first and by plain words; the others may only be named after it. */
function readWords(stated: StatedWords): { words: Words; problems: WordProblem[] } {
  const lab = stated.lab ?? defaultWords.lab;
  const problems: WordProblem[] = [];
  const entries = nounCodes.map((code) => {
    const noun = stated[code] ?? defaultWords[code];
    const named = code === "lab" ? {} : { lab };
    const it = nameAfterLab(noun.it, named, "it", code);
    const en = nameAfterLab(noun.en, named, "en", code);
    problems.push(...it.problems, ...en.problems);
    return [code, { ...noun, it: it.texts, en: en.texts }];
  });
  return { words: Object.fromEntries(entries) as Words, problems };
}

/**
 * Every noun: the territory's where it has chosen, else the default, with the lab's name inside the nouns named after it.
 * @throws {MissingWordForm} when one of them needs a text of the lab that is missing; `key` is `noun.language.text`.
 */
export function resolveWords(stated: StatedWords = {}): Words {
  const { words, problems } = readWords(stated);
  if (problems[0] !== undefined) throw new MissingWordForm(problems[0]);
  return words;
}

/** Where the administrator mends it: the missing text of the lab, or the text that holds a wrong token. */
function fieldOf({ missing, noun, language, key }: WordProblem): string[] {
  return missing !== null && noun !== null ? [noun, language, missing] : key.split(".");
}

/**
 * The texts that a stated noun leaves out. The sentences that use a noun are spread over programs that this check cannot
 * see, so a territory that names a noun names all of it: the plural, and the short plural where there is a short text.
 */
function textsLeftOut(stated: StatedWords): { path: string[]; token: string }[] {
  return nounCodes.flatMap((code) => {
    const noun = stated[code];
    if (noun === undefined) return [];
    return wordLanguages.flatMap((language) => {
      const { many, short, shortMany } = noun[language];
      return [
        ...(many === undefined ? [{ path: [code, language, "many"], token: `{${code}:many}` }] : []),
        ...(short !== undefined && shortMany === undefined
          ? [{ path: [code, language, "shortMany"], token: `{${code}:many short}` }]
          : []),
      ];
    });
  });
}

/** The section of a territory's configuration in which it names its nouns. */
export const TerritoryWords = StatedWords.superRefine((stated, ctx) => {
  const seen = new Set<string>();
  for (const { path, token } of textsLeftOut(stated)) {
    seen.add(path.join("."));
    ctx.addIssue({ code: "custom", path, params: { message: "territory:issue.word.missingText", token } });
  }
  for (const problem of readWords(stated).problems) {
    const path = fieldOf(problem);
    if (seen.has(path.join("."))) continue;
    seen.add(path.join("."));
    const { reason, token } = problem;
    ctx.addIssue({ code: "custom", path, params: { message: `territory:issue.word.${reason}`, token } });
  }
}).meta({ description: "Le parole del territorio: solo quelle diverse dalle parole di base" });
export type TerritoryWords = StatedWords;
