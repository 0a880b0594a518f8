import type { Catalogue } from "@trama/kernel";
import { messages as en } from "./messages.en.js";
import { messages as it } from "./messages.it.js";

/** What the command says. */
export const cliCatalogue: Catalogue<"cli", typeof it> = { namespace: "cli", messages: { it, en } };
