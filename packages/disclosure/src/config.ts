import type { ConfigSection } from "@trama/kernel";
import { z } from "zod";

/** Regole deontologiche del Garante (G.U. 14 January 2019), art. 5: never below three. */
const lowest = 3;

const threshold = (usual: number) => z.number().int().min(lowest).max(100).default(usual);

/** What a territory decides about figures of few people. */
export const DisclosureSection = z
  .strictObject({
    threshold: threshold(5).meta({ description: "Sotto quante persone un conteggio non si dice (almeno 3)" }),
    tellingThreshold: threshold(10).meta({
      description: "Lo stesso, per i conteggi che dicono una fragilità delle persone (almeno 3)",
    }),
  })
  .meta({ description: "Sotto quante persone un conteggio resta riservato" });
export type DisclosureSection = z.output<typeof DisclosureSection>;

export const disclosureConfig = { name: "disclosure", schema: DisclosureSection } as const satisfies ConfigSection;
