import { z } from "zod";
import { provenance } from "./provenance.js";

/** One term of a vocabulary. Its code never changes; a retired term stays readable where it was used. */
export const Term = z
  .strictObject({
    code: z
      .string()
      .regex(/^[a-z0-9_]{1,60}$/)
      .meta({ description: "Codice del termine" }),
    it: z.string().min(1).max(120).meta({ description: "Testo in italiano" }),
    en: z.string().min(1).max(120).optional().meta({ description: "Testo in inglese" }),
    retired: z.boolean().default(false).meta({ description: "Non si usa più per i dati nuovi" }),
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
