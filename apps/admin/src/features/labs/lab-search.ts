import { phases } from "@trama/labs";
import { z } from "zod";

export const sortKeys = ["name", "municipality", "phase", "lead", "protocol", "attention"] as const;
export type SortKey = (typeof sortKeys)[number];

const sorts = sortKeys.flatMap((key) => [key, `-${key}`] as const);

const text = (max: number) => z.coerce.string().max(max).optional().catch(undefined);

/** What the address of the list says: filters and order. What it says wrongly is left out. */
export const LabSearch = z.object({
  cerca: text(100),
  comune: text(6),
  fase: z.enum(phases).optional().catch(undefined),
  seguire: z.literal(true).optional().catch(undefined),
  ordine: z.enum(sorts).optional().catch(undefined),
});
export type LabSearch = z.output<typeof LabSearch>;
export type Sort = NonNullable<LabSearch["ordine"]>;

/** The column a list is sorted by, and whether from the end. */
export function readSort(sort: Sort = "name"): { key: SortKey; descending: boolean } {
  const key = sortKeys.find((one) => one === sort.replace("-", "")) ?? "name";
  return { key, descending: sort.startsWith("-") };
}

/** The order that choosing a column's heading gives: that column, and the other way round the second time. */
export function nextSort(now: Sort | undefined, chosen: SortKey): Sort {
  const { key, descending } = readSort(now);
  return key === chosen && !descending ? `-${chosen}` : chosen;
}
