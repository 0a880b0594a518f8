import { messages as manualEn } from "./manual/messages.en.js";
import { messages as manualIt } from "./manual/messages.it.js";
import { messages as measuresEn } from "./measures/messages.en.js";
import { messages as measuresIt } from "./measures/messages.it.js";
import { messages as en } from "./messages.en.js";
import { messages as it } from "./messages.it.js";
import { messages as picturesEn } from "./pictures/messages.en.js";
import { messages as picturesIt } from "./pictures/messages.it.js";

/**
 * Every word and sentence of the package by key, for whoever shows them through an own translator: `{{name}}` marks
 * what the params fill.
 */
export const networkCatalogue = {
  namespace: "network" as const,
  messages: {
    it: { ...it, ...picturesIt, ...measuresIt, ...manualIt },
    en: { ...en, ...picturesEn, ...measuresEn, ...manualEn },
  },
};
