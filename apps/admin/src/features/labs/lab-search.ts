import { phases } from "@trama/labs";
import { z } from "zod";
import { addressText, listAddress } from "../../app/list/list-address";

/** What the address of the list says: filters, order, layout. What it says wrongly is left out. */
export const LabSearch = z.object({
  ...listAddress,
  comune: addressText(6),
  fase: z.enum(phases).optional().catch(undefined),
  referente: addressText(60),
  seguire: z.literal(true).optional().catch(undefined),
});
