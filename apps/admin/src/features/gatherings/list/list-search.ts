import { z } from "zod";
import { listAddress } from "../../../app/list/list-address";
import { CalendarSearch } from "../calendar/calendar-search";
import { periods } from "./period";

/** What the calendar and the list both say in their addresses: from one to the other it is kept. */
export const sharedSearch = CalendarSearch.omit({ vista: true });

/** What the address of the list of gatherings says. What it says wrongly is left out. */
export const GatheringListSearch = z.object({
  ...listAddress,
  ...sharedSearch.shape,
  periodo: z.enum(periods).optional().catch(undefined),
});
export type GatheringListSearch = z.output<typeof GatheringListSearch>;
