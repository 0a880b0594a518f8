import { z } from "zod";
import { addressText, listAddress } from "../../../app/list/list-address";

/** What the address of the list says: filters, order, layout. What it says wrongly is left out. */
export const OrganisationSearch = z.object({ ...listAddress, tipo: addressText(60), comune: addressText(6) });
