import type { OpenCell } from "@trama/indicators";
import type { Page } from "../page.js";

const locales = { it: "it-IT", en: "en-GB" } as const;

/** What a place of a published table says: a number, as exactly as it is known, or why there is none. */
export function cellText({ said, hidden }: OpenCell, { say, language }: Pick<Page, "say" | "language">): string {
  if (!said) return say(hidden ? "site:figures.hidden" : "site:figures.unknown");
  const value = new Intl.NumberFormat(locales[language], { useGrouping: "always" }).format(said.value);
  return said.qualifier === "=" ? value : say(`site:figures.said.${qualifierNames[said.qualifier]}`, { value });
}

/** In words, as files say it: how exactly a number is known, or why there is none. */
export function knownText({ said, hidden }: OpenCell, { say }: Pick<Page, "say">): string {
  if (!said) return say(hidden ? "site:figures.hidden" : "site:figures.unknown");
  return say(said.qualifier === "=" ? "site:figures.exactly" : `site:figures.how.${qualifierNames[said.qualifier]}`);
}

const qualifierNames = { "~": "about", ">": "above", "<": "below" } as const;
