import type { Translation } from "@trama/kernel";
import type { messages as it } from "./messages.it";

export const messages: Translation<typeof it> = {
  "search.title": "Search everywhere",
  "search.button": "Search",
  "search.placeholder": "A name, a screen, something to do",
  "search.results": "Results",
  "search.recent": "Your last pages",
  "search.actions": "Things to do",
  "search.screens": "Screens",
  "search.gatherings": "{gathering:Many}",
  "search.counts": "Counts of the month",
  "search.newLab": "New {lab}",
  "search.found_zero": "No results",
  "search.found_one": "{{count}} result",
  "search.found_other": "{{count}} results",
  "search.none": "No results",
  "search.nothing": "Nothing with “{{text}}” among what you may see.",
  "search.advice": "Try a single word, or its beginning: accents and small typing mistakes do not count.",
  "search.failed": "The search did not answer. Check the connection and try again.",
  "search.move": "to move",
  "search.enter": "Enter",
  "search.open": "to open",
  "search.close": "to close",
};
