import type { Qualifier } from "@trama/kernel";
import type { MessageKey } from "../words/say";

/** How exactly a number is known, as a form asks it. */
export const qualifierWords: Record<Qualifier, MessageKey> = {
  "=": "admin:forms.exactly",
  "~": "admin:forms.about",
  ">": "admin:forms.moreThan",
  "<": "admin:forms.lessThan",
};
