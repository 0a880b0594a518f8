import { z } from "zod";
import { listAddress } from "../../../app/list/list-address";

/** What the address of the list says: filters, order, layout. What it says wrongly is left out. */
export const PeopleSearch = z.object({ ...listAddress, daInserire: z.literal(true).optional().catch(undefined) });
