import { messages as en } from "./messages.en.js";
import { messages as it } from "./messages.it.js";
import type { Catalogue, KernelMessages } from "./messages.js";

/** The words of field issues and of errors that any package may raise. */
export const kernelCatalogue: Catalogue<"kernel", KernelMessages> = { namespace: "kernel", messages: { it, en } };
