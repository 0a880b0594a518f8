import { RecordRef, severities } from "@trama/kernel";
import { z } from "zod";

/** A flag as screens show it: with its acceptance, when somebody took note of these very numbers. */
export const FlagView = z
  .object({
    id: z.string(),
    rule: z.string(),
    severity: z.enum(severities),
    numbers: z.record(z.string(), z.union([z.string(), z.number()])),
    about: RecordRef.nullable(),
    accepted: z.object({ note: z.string(), by: z.string(), at: z.string() }).nullable(),
  })
  .meta({ id: "Flag" });
export type FlagView = z.output<typeof FlagView>;

export const AcceptFlag = z
  .strictObject({
    id: z.string().min(1).max(200).meta({ description: "La segnalazione" }),
    note: z.string().trim().min(3).max(1000).meta({ description: "Perché si accetta il dato così com'è" }),
  })
  .meta({ id: "AcceptFlag" });

export const ReopenFlag = z
  .strictObject({
    id: AcceptFlag.shape.id,
    note: z.string().trim().min(3).max(1000).meta({ description: "Perché il dato va guardato di nuovo" }),
  })
  .meta({ id: "ReopenFlag" });
