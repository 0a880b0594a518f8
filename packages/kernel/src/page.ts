import { z } from "zod";

/** One page of a list: its items, and the cursor that asks for the next page. */
export interface Page<T> {
  items: T[];
  nextCursor: string | null;
}

/**
 * The query every list shares; each list adds its own filters and its allow-list of sort keys, the first being the
 * usual one; `-` in front sorts the other way. Anything undeclared is refused.
 */
export function listQuery<const S extends readonly [string, ...string[]], F extends z.ZodRawShape>(
  sorts: S,
  filters: F,
) {
  return z.strictObject({
    ...filters,
    sort: z.enum(sorts).optional().meta({ description: "Ordinamento; - davanti per il verso opposto" }),
    limit: z.coerce.number().int().min(1).max(200).default(50).meta({ description: "Quanti al massimo" }),
    cursor: z.string().max(1200).optional().meta({ description: "La pagina seguente, da nextCursor" }),
  });
}

/** The schema of a page, for a list's declared response. */
export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({ items: z.array(item), nextCursor: z.string().nullable() });
}
