import { type ConfigSection, inWords } from "@trama/kernel";
import { z } from "zod";

/** Regole deontologiche del Garante (G.U. 14 January 2019), art. 5: never below three. */
const lowest = 3;

const threshold = (usual: number) => z.number().int().min(lowest).max(100).default(usual);

/** What a territory decides about figures of few people. */
export const DisclosureSection = z
  .strictObject({
    threshold: threshold(5).meta(
      inWords(
        "Poche persone: meno di quante un conteggio non si dice, almeno 3",
        "Few people: of fewer than how many a count is not told, at least 3",
      ),
    ),
    tellingThreshold: threshold(10).meta(
      inWords(
        "Poche persone fragili: lo stesso per i conteggi che dicono una fragilità",
        "Few people in need: the same for counts that tell of a frailty",
      ),
    ),
  })
  .meta(inWords("Riservatezza dei conteggi", "Confidentiality of counts"));
export type DisclosureSection = z.output<typeof DisclosureSection>;

export const disclosureConfig = { name: "disclosure", schema: DisclosureSection } as const satisfies ConfigSection;
