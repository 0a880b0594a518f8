import { inWords } from "@trama/kernel";
import { z } from "zod";
import { provenance } from "./provenance.js";

/** One term of a vocabulary. Its code never changes; a retired term stays readable where it was used. */
export const Term = z
  .strictObject({
    code: z
      .string()
      .regex(/^[a-z0-9_]{1,60}$/)
      .meta(
        inWords("Codice: con esso lo nominano le schede; non cambia più", "Code: records name it so; it never changes"),
      ),
    it: z.string().min(1).max(120).meta(inWords("In italiano", "In Italian")),
    en: z.string().min(1).max(120).optional().meta(inWords("In inglese", "In English")),
    retired: z
      .boolean()
      .default(false)
      .meta(
        inWords(
          "Ritirata: resta leggibile dove c'è già, e non si può più scegliere",
          "Retired: it stays readable where it is used, and cannot be chosen any more",
        ),
      ),
    ...provenance,
  })
  .meta({ id: "Term" });
export type Term = z.output<typeof Term>;

/** A vocabulary: terms with distinct codes. */
export const Vocabulary = z.array(Term).superRefine((terms, ctx) => {
  const seen = new Set<string>();
  for (const [at, { code }] of terms.entries()) {
    if (seen.has(code))
      ctx.addIssue({
        code: "custom",
        path: [at, "code"],
        params: { message: "territory:issue.duplicate", value: code },
      });
    seen.add(code);
  }
});
export type Vocabulary = z.output<typeof Vocabulary>;
