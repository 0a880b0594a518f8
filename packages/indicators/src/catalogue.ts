import type { Catalogue } from "@trama/kernel";
import { messages as en } from "./messages.en.js";
import { messages as it } from "./messages.it.js";

/** The words of this package. */
export const indicatorsCatalogue: Catalogue<"indicators", typeof it> = {
  namespace: "indicators",
  messages: { it, en },
};
