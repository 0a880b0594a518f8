import type { Catalogue } from "@trama/kernel";
import { messages as en } from "./messages.en";
import { messages as it } from "./messages.it";

/** The words of the app itself: navigation, buttons, states. Those of the domains come from their packages. */
export const adminCatalogue: Catalogue<"admin", typeof it> = { namespace: "admin", messages: { it, en } };
