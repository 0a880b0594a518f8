import type { Catalogue } from "@trama/kernel";
import { messages as en } from "./messages.en.js";
import { messages as it } from "./messages.it.js";

/** The words and sentences about a territory. */
export const territoryCatalogue: Catalogue<"territory", typeof it> = { namespace: "territory", messages: { it, en } };
