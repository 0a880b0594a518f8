import { localText } from "@trama/kernel";
import type { Vocabulary } from "@trama/territory";
import { useLanguage } from "../../words/speech-provider";

/** The terms of a vocabulary that can still be chosen, or were already; `only` narrows them when it names some. */
export function useTerms(vocabulary: Vocabulary, only: readonly string[] = [], kept: readonly string[] = []) {
  const { language } = useLanguage();
  return vocabulary
    .filter(({ code, retired }) => (!retired || kept.includes(code)) && (only.length === 0 || only.includes(code)))
    .map((term) => ({ value: term.code, label: localText(term, language) }));
}
