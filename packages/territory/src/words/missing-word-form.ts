import type { NounText, WordLanguage } from "./noun.js";

/**
 * Why a token cannot be expanded: it is not written as a token; its noun or its form does not exist; its form belongs
 * to the other language; or the territory has not given the text that it needs.
 */
export type WordProblemReason = "malformedToken" | "unknownNoun" | "unknownForm" | "otherLanguage" | "missingText";

/** One token that cannot be expanded. */
export interface WordProblem {
  reason: WordProblemReason;
  /** The token with its braces, or the stray brace. */
  token: string;
  /** The noun asked for, as written; null where the token is malformed. */
  noun: string | null;
  /** The text that the territory must still give; null for the other reasons. */
  missing: NounText | null;
  /** The key of the message, empty when it has none. */
  key: string;
  language: WordLanguage;
}

/** A message asks for a word that the territory's nouns cannot give. */
export class MissingWordForm extends Error {
  override readonly name = "MissingWordForm";
  readonly noun: WordProblem["noun"];
  readonly token: string;
  readonly key: string;
  readonly language: WordLanguage;

  constructor(readonly problem: WordProblem) {
    super(`${problem.reason}: ${problem.token} in ${problem.language} message "${problem.key}"`);
    this.noun = problem.noun;
    this.token = problem.token;
    this.key = problem.key;
    this.language = problem.language;
  }
}
