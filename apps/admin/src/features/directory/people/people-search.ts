import { z } from "zod";
import { sortsOf } from "../../../app/list/sorting";

export const peopleKeys = ["name", "posts", "action"] as const;
export type PeopleKey = (typeof peopleKeys)[number];

/** What the address of the list says: filters and order. What it says wrongly is left out. */
export const PeopleSearch = z.object({
  cerca: z.coerce.string().max(100).optional().catch(undefined),
  daInserire: z.literal(true).optional().catch(undefined),
  ordine: z.enum(sortsOf(peopleKeys)).optional().catch(undefined),
});
export type PeopleSearch = z.output<typeof PeopleSearch>;
