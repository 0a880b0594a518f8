import type { Translation } from "@trama/kernel";
import type { messages as it } from "./messages.it";

export const messages: Translation<typeof it> = {
  "indicators.none": "The territory has not chosen yet what to count.",
};
