import { phases } from "@trama/labs";
import { z } from "zod";
import { sortsOf } from "../../app/list/sorting";

export const sortKeys = ["name", "municipality", "phase", "lead", "protocol", "attention"] as const;
export type SortKey = (typeof sortKeys)[number];

const text = (max: number) => z.coerce.string().max(max).optional().catch(undefined);

/** What the address of the list says: filters and order. What it says wrongly is left out. */
export const LabSearch = z.object({
  cerca: text(100),
  comune: text(6),
  fase: z.enum(phases).optional().catch(undefined),
  seguire: z.literal(true).optional().catch(undefined),
  ordine: z.enum(sortsOf(sortKeys)).optional().catch(undefined),
});
export type LabSearch = z.output<typeof LabSearch>;
