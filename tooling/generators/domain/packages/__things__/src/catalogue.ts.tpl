import type { Catalogue } from "@trama/kernel";
import { messages as en } from "./messages.en.js";
import { messages as it } from "./messages.it.js";

/** The words of this package. */
export const __things__Catalogue: Catalogue<"__things__", typeof it> = { namespace: "__things__", messages: { it, en } };
