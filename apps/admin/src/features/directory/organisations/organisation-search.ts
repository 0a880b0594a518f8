import { z } from "zod";
import { sortsOf } from "../../../app/list/sorting";

export const organisationKeys = ["name", "kind", "municipality", "headcount", "note"] as const;
export type OrganisationKey = (typeof organisationKeys)[number];

const text = (max: number) => z.coerce.string().max(max).optional().catch(undefined);

/** What the address of the list says: filters and order. What it says wrongly is left out. */
export const OrganisationSearch = z.object({
  cerca: text(100),
  tipo: text(60),
  comune: text(6),
  ordine: z.enum(sortsOf(organisationKeys)).optional().catch(undefined),
});
export type OrganisationSearch = z.output<typeof OrganisationSearch>;
