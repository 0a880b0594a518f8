import type { Translation } from "@trama/kernel";
import type { messages as it } from "./messages.it.js";

export const messages: Translation<typeof it> = {
  one: "__Thing__",
  many: "__Things__",
  name: "Name",
  note: "Note",
  "issue.nameTooLong": "In this territory a name has {{limit}} characters at most.",
};
