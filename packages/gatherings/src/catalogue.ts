import type { Catalogue } from "@trama/kernel";
import { messages as en } from "./messages.en.js";
import { messages as it } from "./messages.it.js";

/** The words and sentences about gatherings. */
export const gatheringsCatalogue: Catalogue<"gatherings", typeof it> = {
  namespace: "gatherings",
  messages: { it, en },
};
