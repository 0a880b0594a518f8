import { LocalDate, RecordRef } from "@trama/kernel";
import { z } from "zod";

/** What is sought everywhere. */
export const SearchRecords = z.strictObject({
  text: z.string().max(100).meta({ description: "Le parole cercate; accenti e un errore di battitura non contano" }),
  limit: z.coerce.number().int().min(1).max(20).default(6).meta({ description: "Quanti al massimo, per tipo" }),
});

/** Records that were found, best first within each kind. */
export const SearchHits = z
  .object({
    items: z.array(
      z.object({
        ref: RecordRef,
        title: z.string(),
        detail: z.string().nullable(),
        within: RecordRef.nullable(),
        day: LocalDate.nullable(),
      }),
    ),
  })
  .meta({ id: "SearchHits" });
export type SearchHits = z.output<typeof SearchHits>;
