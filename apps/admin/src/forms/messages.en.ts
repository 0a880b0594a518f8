import type { Translation } from "@trama/kernel";
import type { messages as it } from "./messages.it";

export const messages: Translation<typeof it> = {
  "forms.optional": "optional",
  "forms.choose": "Choose…",
  "forms.search": "Type to search",
  "forms.searching": "Searching…",
  "forms.nothingFound": "No result",
  "forms.clear": "Clear the choice",
  "forms.addPerson": "Add “{{name}}” to the people",
  "forms.nameToEnter": "name to be entered",
  "forms.newLine": "Add a line",
  "forms.line": "{{label}}, line {{number}}",
  "forms.removeLine": "Remove “{{text}}”",
  "forms.howExactly": "How exact it is",
  "forms.number": "Number",
  "forms.exactly": "exactly",
  "forms.about": "about",
  "forms.moreThan": "more than",
  "forms.lessThan": "less than",
  "forms.draftFound": "We brought back what you had written and not yet saved.",
  "forms.draftDiscard": "Start again",
  "forms.reloaded": "These are the present data: check what you wrote and save again.",
};
