import { z } from "zod";

/** How exactly a number is known: exactly, about, more than, less than. */
export const qualifiers = ["=", "~", ">", "<"] as const;
export type Qualifier = (typeof qualifiers)[number];

/** A number as it was declared, with how exactly it is known: `> 3000`, `~ 13000`. Never added to another. */
export const Quantity = z
  .strictObject({
    value: z.number().nonnegative().meta({ description: "Il numero dichiarato" }),
    qualifier: z.enum(qualifiers).default("=").meta({ description: "= esatto, ~ circa, > più di, < meno di" }),
  })
  .meta({ id: "Quantity" });
export type Quantity = z.output<typeof Quantity>;
