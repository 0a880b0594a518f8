import { inWords, namedBy } from "@trama/kernel";
import { z } from "zod";

/** Where a fact comes from. `invented` marks what only a demonstration says. */
export const sources = ["seed", "public", "registry", "inferred", "unverified", "territory", "invented"] as const;

/** Every stated fact may say its source and a note; exports keep them. */
export const provenance = {
  src: z
    .enum(sources)
    .optional()
    .meta({
      ...namedBy("territory:src."),
      ...inWords("Fonte: da dove viene il dato", "Source: where the fact comes from"),
    }),
  note: z
    .string()
    .max(500)
    .optional()
    .meta(inWords("Nota: sulla fonte o sul dato", "Note: on the source or on the fact")),
};
