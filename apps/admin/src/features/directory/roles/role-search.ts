import { roleCodes } from "@trama/kernel";
import { z } from "zod";
import { listAddress } from "../../../app/list/list-address";

/** What the address of the list says: filters, order, layout. What it says wrongly is left out. */
export const RoleSearch = z.object({
  ...listAddress,
  ruolo: z.enum(roleCodes).optional().catch(undefined),
  finiti: z.literal(true).optional().catch(undefined),
});
