import type { Translation } from "@trama/kernel";
import type { messages as it } from "./messages.it";

export const messages: Translation<typeof it> = {
  "labs.form.newLead": "A name and a municipality are enough to begin; the rest can be added later.",
  "labs.form.identity": "Name and municipality",
  "labs.form.diffuseHint": "It has no single seat: it lives in several places of the territory",
  "labs.form.public": "For citizens",
  "labs.form.descriptionHint": "Two or three plain sentences: they are read on the public site",
  "labs.form.howToJoinHint": "When and where to turn up, whom to write to",
  "labs.form.translationsHint":
    "For families who read another language better. Somebody who knows it writes them: nothing is translated by itself.",
  "labs.form.translationsOwn": "What is left empty is read in Italian.",
  "labs.form.language": "Language",
  "labs.form.addLanguage": "Add a language",
  "labs.form.removeLanguage": "Take away: {{language}}",
  "labs.form.activitiesHint": "One a line; you can paste a list",
  "labs.form.means": "Channels and resources",
  "labs.form.lead": "Lead",
  "labs.form.placeLater": "It can be entered later; it is needed to leave the first phase.",
  "labs.form.noPlace": "Do not enter it now",
  "labs.form.removeRow": "Remove row {{number}}: {{label}}",
};
