import type { Catalogue } from "@trama/kernel";
import { messages as en } from "./messages.en.js";
import { messages as it } from "./messages.it.js";

/** The words and sentences about labs. */
export const labsCatalogue: Catalogue<"labs", typeof it> = { namespace: "labs", messages: { it, en } };
