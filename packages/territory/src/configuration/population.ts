import { Quantity } from "@trama/kernel";
import { z } from "zod";
import { provenance } from "./provenance.js";

const people = z.number().int().nonnegative().optional();
const positive = z.number().positive().optional();
const share = z.number().min(0).max(1).optional();
const byZone = z.strictObject({
  total: positive.meta({ description: "Tutto il territorio" }),
  capital: positive.meta({ description: "Il capoluogo" }),
  others: positive.meta({ description: "Gli altri Comuni" }),
});

/** What the territory declares about its people, as declared: what does not add up is flagged, never repaired. */
export const Population = z
  .strictObject({
    total: Quantity.optional().meta({ description: "Abitanti del territorio" }),
    at: z
      .string()
      .regex(/^\d{4}(-\d{2})?(-\d{2})?$/)
      .optional()
      .meta({ description: "Data a cui si riferisce" }),
    capital: people.meta({ description: "Abitanti del capoluogo" }),
    others: people.meta({ description: "Abitanti degli altri Comuni, come dichiarati" }),
    areaKm2: byZone.optional().meta({ description: "Superficie in km²" }),
    density: byZone.optional().meta({ description: "Abitanti per km², come dichiarati" }),
    males: people.meta({ description: "Maschi" }),
    females: people.meta({ description: "Femmine" }),
    minors: people.meta({ description: "Minori" }),
    adults: people.meta({ description: "Adulti" }),
    elderly: people.meta({ description: "Anziani" }),
    households: people.meta({ description: "Famiglie" }),
    foreignHouseholds: people.meta({ description: "Famiglie straniere" }),
    householdsWithMinors: people.meta({ description: "Famiglie con minori" }),
    singleParentHouseholds: people.meta({ description: "Famiglie monogenitoriali" }),
    singleParentShare: share.meta({ description: "Quota di famiglie monogenitoriali, come dichiarata" }),
    householdSizeShare: z
      .strictObject({
        one: share.meta({ description: "Un componente" }),
        two: share.meta({ description: "Due componenti" }),
        three: share.meta({ description: "Tre componenti" }),
        four: share.meta({ description: "Quattro componenti" }),
        fivePlus: share.meta({ description: "Cinque componenti o più" }),
      })
      .optional()
      .meta({ description: "Quota di famiglie per numero di componenti" }),
    ...provenance,
  })
  .meta({ id: "Population" });
export type Population = z.output<typeof Population>;
