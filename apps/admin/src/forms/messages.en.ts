import type { Translation } from "@trama/kernel";
import type { messages as it } from "./messages.it";

export const messages: Translation<typeof it> = {
  "forms.choose": "Choose…",
  "forms.search": "Type to search",
  "forms.searching": "Searching…",
  "forms.nothingFound": "No result",
  "forms.clear": "Clear the choice",
  "forms.addPerson": "Add “{{name}}” to the people",
  "forms.addToPeople": "Add a person",
  "forms.nameToEnter": "name to be entered",
  "forms.newLine": "Add a line",
  "forms.line": "{{label}}, line {{number}}",
  "forms.removeLine": "Remove “{{text}}”",
  "forms.howExactly": "How exact it is",
  "forms.number": "Number",
  "forms.draftFound": "We brought back what you had written and not yet saved.",
  "forms.draftDiscard": "Start again",
  "forms.reloaded": "These are the present data: check what you wrote and save again.",
  "forms.conflict.title": "Somebody else wrote something different. This is what is saved now:",
  "forms.conflict.take": "Use this version",
  "forms.conflict.takeOf": "Use this version: {{field}}",
  "forms.conflict.keep": "Keep mine",
  "forms.conflict.keepOf": "Keep mine: {{field}}",
  "forms.yes": "Yes",
  "forms.no": "No",
};
