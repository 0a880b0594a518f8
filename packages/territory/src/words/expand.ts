import { type ExpandedToken, expandToken } from "./expand-token.js";
import { MissingWordForm, type WordProblem } from "./missing-word-form.js";
import { type Noun, type WordLanguage, type Words, wordLanguages } from "./noun.js";
import type { NounCode } from "./noun-codes.js";

/** An i18next placeholder, a token, or a brace that is neither. */
const braces = /\{\{[^{}]*\}\}|\{[^{}]*\}|[{}]/g;

/** The text with its tokens expanded, and the tokens that could not be. */
export function readMessage(
  text: string,
  words: Partial<Record<NounCode, Noun>>,
  language: WordLanguage,
  key: string,
): { text: string; problems: WordProblem[] } {
  const problems: WordProblem[] = [];
  const expanded = text.replace(braces, (found) => {
    if (found.startsWith("{{")) return found;
    const result: ExpandedToken = expandToken(found, words, language);
    if ("text" in result) return result.text;
    problems.push({ ...result, token: found, key, language });
    return found;
  });
  return { text: expanded, problems };
}

/**
 * The message with the territory's words in place of its tokens, ready for i18next. `{{placeholders}}` stay.
 * The tokens are listed in this folder's README.
 * @throws {MissingWordForm} for the first token that cannot be expanded; `key` only names the message in it.
 */
export function expandMessage(text: string, words: Words, language: WordLanguage, key = ""): string {
  const { text: expanded, problems } = readMessage(text, words, language, key);
  if (problems[0] !== undefined) throw new MissingWordForm(problems[0]);
  return expanded;
}

/**
 * Every message of a record, expanded.
 * @throws {MissingWordForm} naming the first message that cannot be expanded.
 */
export function expandMessages<K extends string>(
  messages: Readonly<Record<K, string>>,
  words: Words,
  language: WordLanguage,
): Record<K, string> {
  const entries = Object.entries<string>(messages).map(([key, text]) => [
    key,
    expandMessage(text, words, language, key),
  ]);
  return Object.fromEntries(entries) as Record<K, string>;
}

/** All that these words cannot say in the messages of both languages; empty when nothing is wrong. */
export function checkMessages(
  messages: Readonly<Record<WordLanguage, Readonly<Record<string, string>>>>,
  words: Words,
): WordProblem[] {
  return wordLanguages.flatMap((language) =>
    Object.entries(messages[language]).flatMap(([key, text]) => readMessage(text, words, language, key).problems),
  );
}
