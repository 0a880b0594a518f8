import type { Translation } from "@trama/kernel";
import type { messages as it } from "./messages.it.js";

export const messages: Translation<typeof it> = {
  one: "__Thing__",
  many: "__Things__",
  name: "Name",
  note: "Note",
  "error.full": "No more can be added: the territory's configuration allows {{limit}} at most.",
};
