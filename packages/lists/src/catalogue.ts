import type { Catalogue } from "@trama/kernel";
import { messages as en } from "./messages.en.js";
import { messages as it } from "./messages.it.js";

/** The words and sentences about lists. */
export const listsCatalogue: Catalogue<"lists", typeof it> = { namespace: "lists", messages: { it, en } };
