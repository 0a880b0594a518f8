import type { Catalogue } from "@trama/kernel";
import { messages as en } from "./messages.en.js";
import { messages as it } from "./messages.it.js";

/** The words and sentences about organisations, people, roles and accounts. */
export const directoryCatalogue: Catalogue<"directory", typeof it> = { namespace: "directory", messages: { it, en } };
