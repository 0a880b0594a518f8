import { inWords, Quantity } from "@trama/kernel";
import { z } from "zod";
import { provenance } from "./provenance.js";

const people = z.number().int().nonnegative().optional();
const positive = z.number().positive().optional();
const share = z.number().min(0).max(1).optional();
const byZone = z.strictObject({
  total: positive.meta(inWords("Tutto il territorio", "The whole territory")),
  capital: positive.meta(inWords("Il capoluogo", "The capital")),
  others: positive.meta(inWords("Gli altri Comuni", "The other municipalities")),
});

/** What the territory declares about its people, as declared: what does not add up is flagged, never repaired. */
export const Population = z
  .strictObject({
    total: Quantity.optional().meta(inWords("Abitanti del territorio", "Inhabitants of the territory")),
    at: z
      .string()
      .regex(/^\d{4}(-\d{2})?(-\d{2})?$/)
      .optional()
      .meta(
        inWords(
          "Data a cui si riferisce: un anno, un mese o un giorno, come 2019-01",
          "Date of reference: a year, a month or a day, such as 2019-01",
        ),
      ),
    capital: people.meta(inWords("Abitanti del capoluogo", "Inhabitants of the capital")),
    others: people.meta(
      inWords(
        "Abitanti degli altri Comuni: come sono dichiarati",
        "Inhabitants of the other municipalities: as declared",
      ),
    ),
    areaKm2: byZone.optional().meta(inWords("Superficie in km²", "Area in km²")),
    density: byZone
      .optional()
      .meta(inWords("Abitanti per km²: come sono dichiarati", "Inhabitants per km²: as declared")),
    males: people.meta(inWords("Maschi", "Males")),
    females: people.meta(inWords("Femmine", "Females")),
    minors: people.meta(inWords("Minori", "Minors")),
    adults: people.meta(inWords("Adulti", "Adults")),
    elderly: people.meta(inWords("Anziani", "Elderly people")),
    households: people.meta(inWords("Famiglie", "Households")),
    foreignHouseholds: people.meta(inWords("Famiglie straniere", "Foreign households")),
    householdsWithMinors: people.meta(inWords("Famiglie con minori", "Households with minors")),
    singleParentHouseholds: people.meta(inWords("Famiglie monogenitoriali", "Single-parent households")),
    singleParentShare: share.meta(
      inWords(
        "Quota di famiglie monogenitoriali: da 0 a 1, come è dichiarata",
        "Share of single-parent households: from 0 to 1, as declared",
      ),
    ),
    householdSizeShare: z
      .strictObject({
        one: share.meta(inWords("Un componente: quota da 0 a 1", "One member: share from 0 to 1")),
        two: share.meta(inWords("Due componenti: quota da 0 a 1", "Two members: share from 0 to 1")),
        three: share.meta(inWords("Tre componenti: quota da 0 a 1", "Three members: share from 0 to 1")),
        four: share.meta(inWords("Quattro componenti: quota da 0 a 1", "Four members: share from 0 to 1")),
        fivePlus: share.meta(
          inWords("Cinque componenti o più: quota da 0 a 1", "Five members or more: share from 0 to 1"),
        ),
      })
      .optional()
      .meta(inWords("Quota di famiglie per numero di componenti", "Share of households by number of members")),
    ...provenance,
  })
  .meta({ id: "Population" });
export type Population = z.output<typeof Population>;
