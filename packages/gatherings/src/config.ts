import { type ConfigSection, codeIn, inWords, LocalDate } from "@trama/kernel";
import { provenance, Vocabulary } from "@trama/territory";
import { z } from "zod";

/** A period in which the recurring activities stop: August, the school holidays. Both days are included. */
export const ClosurePeriod = z
  .strictObject({
    name: z
      .string()
      .min(1)
      .max(80)
      .meta(inWords("Nome del periodo: Agosto, Natale", "Name of the period: August, Christmas")),
    from: LocalDate.meta(inWords("Primo giorno: compreso", "First day: included")),
    to: LocalDate.meta(inWords("Ultimo giorno: compreso", "Last day: included")),
    /** The areas that close; empty: everywhere. */
    areas: z
      .array(z.string().max(40))
      .default([])
      .meta({
        ...codeIn("territory.areas"),
        ...inWords(
          "Aree che si fermano; nessuna scelta vuol dire tutte",
          "Areas that stop; none chosen means all of them",
        ),
      }),
    ...provenance,
  })
  .meta({ id: "ClosurePeriod" });
export type ClosurePeriod = z.output<typeof ClosurePeriod>;

/** What a territory decides about its gatherings. */
export const GatheringsSection = z
  .strictObject({
    kinds: Vocabulary.meta(inWords("{gathering:Many}: i tipi", "{gathering:Many}: the kinds", "Tipi di incontro")),
    bands: Vocabulary.default([]).meta(
      inWords("Fasce in cui si contano i presenti", "Bands in which those present are counted"),
    ),
    closures: z
      .array(ClosurePeriod)
      .max(200)
      .default([])
      .meta(
        inWords(
          "Periodi di chiusura: in quei giorni ciò che si ripete si ferma",
          "Closures: what recurs stops on those days",
        ),
      ),
    ...provenance,
  })
  .meta(
    inWords(
      "Che cosa il territorio decide {gathering:dei}",
      "What the territory decides about {gathering:many}",
      "Che cosa il territorio decide degli incontri",
    ),
  );
export type GatheringsSection = z.output<typeof GatheringsSection>;

export const gatheringsConfig = { name: "gatherings", schema: GatheringsSection } as const satisfies ConfigSection;
