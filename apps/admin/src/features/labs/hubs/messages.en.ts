import type { Translation } from "@trama/kernel";
import type { messages as it } from "./messages.it";

export const messages: Translation<typeof it> = {
  "labs.hubs.lead": "Open places that several {lab:many} use.",
  "labs.hubs.none": "There are none yet.",
  "labs.hubs.noneUsed": "None for now.",
  "labs.hubs.noLabs": "Nobody uses it yet.",
  "labs.hubs.add": "Add {hub:a}",
  "labs.hubs.edit": "Edit: {{name}}",
  "labs.hubs.about": "What it is",
  "labs.hubs.search": "Search by name, place or {lab}",
  "labs.hubs.opening": "When it is open",
  "labs.hubs.openingHint": "As you would say it: “every afternoon, from 3 to 7”",
  "labs.hubs.closed": "closed",
  "labs.hubs.end": "Close",
  "labs.hubs.endTitle": "Close: {{name}}",
  "labs.hubs.endLead": "It stays in the history of the {lab:many} that used it.",
  "labs.hubs.open": "open",
  "labs.hubs.link": "Add {hub:a}",
  "labs.hubs.which": "Which one",
  "labs.hubs.unlink": "No longer used",
  "labs.hubs.unlinkTitle": "{{name}}: until when",
};
