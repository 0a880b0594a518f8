import { z } from "zod";

/** Where a fact comes from. `invented` marks what only a demonstration says. */
export const sources = ["seed", "public", "registry", "inferred", "unverified", "territory", "invented"] as const;

/** Every stated fact may say its source and a note; exports keep them. */
export const provenance = {
  src: z.enum(sources).optional().meta({ description: "Da dove viene il dato" }),
  note: z.string().max(500).optional().meta({ description: "Nota sulla fonte o sul dato" }),
};
