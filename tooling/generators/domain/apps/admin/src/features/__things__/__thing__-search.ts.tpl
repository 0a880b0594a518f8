import { z } from "zod";
import { sortsOf } from "../../app/list/sorting";

export const __thing__Keys = ["name", "note"] as const;
export type __Thing__Key = (typeof __thing__Keys)[number];

/** What the address of the list says. What it says wrongly is left out. */
export const __Thing__Search = z.object({
  cerca: z.coerce.string().max(100).optional().catch(undefined),
  ordine: z.enum(sortsOf(__thing__Keys)).optional().catch(undefined),
});
export type __Thing__Search = z.output<typeof __Thing__Search>;
