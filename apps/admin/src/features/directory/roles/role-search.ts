import { roleCodes } from "@trama/kernel";
import { z } from "zod";
import { sortsOf } from "../../../app/list/sorting";

export const roleKeys = ["person", "role", "scope", "from", "to", "action"] as const;
export type RoleKey = (typeof roleKeys)[number];

/** What the address of the list says: filters and order. What it says wrongly is left out. */
export const RoleSearch = z.object({
  cerca: z.coerce.string().max(100).optional().catch(undefined),
  ruolo: z.enum(roleCodes).optional().catch(undefined),
  finiti: z.literal(true).optional().catch(undefined),
  ordine: z.enum(sortsOf(roleKeys)).optional().catch(undefined),
});
export type RoleSearch = z.output<typeof RoleSearch>;
