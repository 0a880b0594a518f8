import type { Translation } from "@trama/kernel";
import type { messages as it } from "./messages.it";

export const messages: Translation<typeof it> = {
  "directory.title": "-",
};
