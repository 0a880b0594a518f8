import type { Translation } from "@trama/kernel";
import type { messages as it } from "./messages.it";

export const messages: Translation<typeof it> = {
  "__things__.new": "Add: __thing__",
  "__things__.search": "Search",
  "__things__.none": "There is nothing yet.",
  "__things__.count_one": "{{count}} row",
  "__things__.count_other": "{{count}} rows",
};
