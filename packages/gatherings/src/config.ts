import { type ConfigSection, LocalDate } from "@trama/kernel";
import { provenance, Vocabulary } from "@trama/territory";
import { z } from "zod";

/** A period in which the recurring activities stop: August, the school holidays. Both days are included. */
export const ClosurePeriod = z
  .strictObject({
    name: z.string().min(1).max(80).meta({ description: "Nome del periodo" }),
    from: LocalDate.meta({ description: "Primo giorno" }),
    to: LocalDate.meta({ description: "Ultimo giorno" }),
    /** The areas that close; empty: everywhere. */
    areas: z.array(z.string().max(40)).default([]).meta({ description: "Aree che si fermano; vuoto: tutte" }),
    ...provenance,
  })
  .meta({ id: "ClosurePeriod" });
export type ClosurePeriod = z.output<typeof ClosurePeriod>;

/** What a territory decides about its gatherings. */
export const GatheringsSection = z
  .strictObject({
    kinds: Vocabulary.meta({ description: "Tipi di incontro" }),
    bands: Vocabulary.default([]).meta({ description: "Fasce in cui si contano i presenti" }),
    closures: z.array(ClosurePeriod).max(200).default([]).meta({ description: "Periodi di chiusura" }),
    ...provenance,
  })
  .meta({ description: "Che cosa il territorio decide degli incontri" });
export type GatheringsSection = z.output<typeof GatheringsSection>;

export const gatheringsConfig = { name: "gatherings", schema: GatheringsSection } as const satisfies ConfigSection;
