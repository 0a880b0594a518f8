import type { Catalogue } from "@trama/kernel";
import { messages as en } from "./messages.en.js";
import { messages as it } from "./messages.it.js";

/** The words of what is said and kept back of few people. */
export const disclosureCatalogue: Catalogue<"disclosure", typeof it> = {
  namespace: "disclosure",
  messages: { it, en },
};
