import { z } from "zod";

/** What the address of the sheet of counts says: which lab, which month. What it says wrongly is left out. */
export const CountsSearch = z.object({
  lab: z.coerce.string().max(64).optional().catch(undefined),
  mese: z
    .string()
    .regex(/^\d{4}-(?:0[1-9]|1[0-2])$/)
    .optional()
    .catch(undefined),
});
export type CountsSearch = z.output<typeof CountsSearch>;
