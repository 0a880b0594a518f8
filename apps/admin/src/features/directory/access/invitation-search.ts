import { z } from "zod";
import { listAddress } from "../../../app/list/list-address";

/** What the address of the invitations says: filters, order, layout. What it says wrongly is left out. */
export const InvitationSearch = z.object({ ...listAddress, scaduti: z.literal(true).optional().catch(undefined) });
