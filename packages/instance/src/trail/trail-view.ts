import { Instant, LocalDate, RecordRef } from "@trama/kernel";
import { z } from "zod";
import { trailKindCodes } from "./kinds.js";

/** Which lines of the trail. */
const trailFilter = {
  actor: z.string().max(80).optional().meta({ description: "Di chi: l'identificativo della persona" }),
  verb: z.string().max(60).optional().meta({ description: "Che cosa è stato fatto" }),
  kind: z.enum(trailKindCodes).optional().meta({ description: "Su che tipo di record" }),
  record: z.string().max(80).optional().meta({ description: "Su quale record; serve anche il tipo" }),
  from: LocalDate.optional().meta({ description: "Dal giorno" }),
  to: LocalDate.optional().meta({ description: "Al giorno, compreso" }),
};

export const ListTrail = z.strictObject({
  ...trailFilter,
  limit: z.coerce.number().int().min(1).max(200).default(50).meta({ description: "Quante al massimo" }),
  cursor: z.coerce.number().int().positive().optional().meta({ description: "La pagina seguente, da nextCursor" }),
});

/** One line of the trail, as whoever asks may see it. */
export const TrailEntry = z
  .object({
    sequence: z.number().int(),
    at: Instant,
    /** Whose name it is; null for the instance itself, and for somebody whose name is gone. */
    actor: z.object({ id: z.string(), name: z.string().nullable() }),
    verb: z.string(),
    record: RecordRef,
    /** What the record is called now; null for one that has no name, or may not be read. */
    title: z.string().nullable(),
    fields: z.array(z.string()),
    /** What was and what is, field by field; null when the values are gone, or may not be read. */
    values: z.record(z.string(), z.object({ before: z.unknown(), after: z.unknown() })).nullable(),
    /** Why there are no values. */
    withheld: z.enum(["erased", "private"]).nullable(),
  })
  .meta({ id: "TrailEntry" });
export type TrailEntry = z.output<typeof TrailEntry>;

export const TrailPage = z
  .object({ items: z.array(TrailEntry), nextCursor: z.string().nullable() })
  .meta({ id: "TrailPage" });
export type TrailPage = z.output<typeof TrailPage>;

/** Whether the trail is whole, and who ever changed something. */
export const TrailState = z
  .object({
    verdict: z.discriminatedUnion("intact", [
      z.object({ intact: z.literal(true), length: z.number().int(), head: z.string() }),
      z.object({
        intact: z.literal(false),
        sequence: z.number().int(),
        fault: z.enum(["missing", "altered", "values", "truncated", "rewritten"]),
      }),
    ]),
    actors: z.array(z.object({ id: z.string(), name: z.string().nullable() })),
  })
  .meta({ id: "TrailState" });
export type TrailState = z.output<typeof TrailState>;
