import { severities } from "@trama/kernel";
import { z } from "zod";
import { listAddress } from "../../../app/list/list-address";

const flagStates = ["daGuardare", "preseAtto"] as const;

/** What the address of the flags says: one to look at first, filters, order, layout. What it says wrongly is left out. */
export const FlagSearch = z.object({
  ...listAddress,
  guarda: z.string().max(200).optional().catch(undefined),
  gravita: z.enum(severities).optional().catch(undefined),
  stato: z.enum(flagStates).optional().catch(undefined),
});
