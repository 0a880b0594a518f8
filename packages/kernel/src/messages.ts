import type { messages as it } from "./messages.it.js";

/** The languages of every screen and message. Italian comes first. */
export const languages = ["it", "en"] as const;
export type Language = (typeof languages)[number];

/** A text in Italian, and in English where it is known. */
export interface LocalText {
  it: string;
  en?: string | undefined;
}

/** The same keys in another language: the compiler refuses a missing or an extra one. */
export type Translation<M extends Record<string, string>> = { readonly [K in keyof M]: string };

/** A package's words in every language, under its own namespace. */
export interface Catalogue<N extends string = string, M extends Record<string, string> = Record<string, string>> {
  namespace: N;
  messages: Record<Language, Translation<M>>;
}

/** A key of a catalogue as errors and screens write it: `labs:error.phaseNeedsReason`. */
export type KeyOf<C> = C extends Catalogue<infer N, infer M> ? `${N}:${keyof M & string}` : never;

/** Says a message in the caller's language: what i18next's `t` does. */
export type Say = (key: string, params?: Record<string, unknown>) => string;

/** The text in the asked language, Italian where the other is missing. */
export function localText(text: LocalText, language: Language): string {
  return language === "en" ? (text.en ?? text.it) : text.it;
}

export type KernelMessages = typeof it;
