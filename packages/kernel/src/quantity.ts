import { z } from "zod";
import { inWords, namedBy } from "./field-words.js";

/** How exactly a number is known: exactly, about, more than, less than. */
export const qualifiers = ["=", "~", ">", "<"] as const;
export type Qualifier = (typeof qualifiers)[number];

/** A number as it was declared, with how exactly it is known: `> 3000`, `~ 13000`. Never added to another. */
export const Quantity = z
  .strictObject({
    value: z.number().nonnegative().meta(inWords("Numero dichiarato", "Declared number")),
    qualifier: z
      .enum(qualifiers)
      .default("=")
      .meta({
        ...namedBy("kernel:qualifier."),
        ...inWords(
          "Quanto è esatto: = esatto, ~ circa, > più di, < meno di",
          "How exact it is: = exactly, ~ about, > more than, < less than",
        ),
      }),
  })
  .meta({ id: "Quantity" });
export type Quantity = z.output<typeof Quantity>;
