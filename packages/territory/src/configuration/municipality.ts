import { inWords } from "@trama/kernel";
import { z } from "zod";
import { provenance } from "./provenance.js";

const highestProvince = 111;

function isIstatCode(code: string): boolean {
  const province = Number(code.slice(0, 3));
  return /^\d{6}$/.test(code) && province >= 1 && province <= highestProvince && code.slice(3) !== "000";
}

/** An ISTAT municipality code: province (001-111) and number, six digits, kept as text. */
export const IstatCode = z
  .string()
  .refine(isIstatCode, { params: { message: "territory:issue.istat" } })
  .meta({
    pattern: "^[0-9]{6}$",
    ...inWords("Codice ISTAT: sei cifre, come 014061", "ISTAT code: six digits, such as 014061"),
  });

export const Municipality = z
  .strictObject({
    name: z
      .string()
      .min(1)
      .max(80)
      .meta({ "x-listed": "municipality", ...inWords("Nome del Comune", "Name of the municipality") }),
    aliases: z
      .array(z.string().min(1).max(80))
      .optional()
      .meta(inWords("Altre grafie del nome", "Other spellings of the name")),
    istat: IstatCode,
    cadastral: z
      .string()
      .regex(/^[A-Z]\d{3}$/)
      .optional()
      .meta(
        inWords(
          "Codice catastale: una lettera e tre cifre, come I829",
          "Cadastral code: a letter and three digits, such as I829",
        ),
      ),
    capital: z.boolean().default(false).meta(inWords("Capoluogo di provincia", "Capital of its province")),
    population: z
      .array(
        z.strictObject({
          year: z
            .number()
            .int()
            .min(1861)
            .max(2200)
            .meta({ "x-ungrouped": true, ...inWords("Anno", "Year") }),
          value: z.number().int().nonnegative().meta(inWords("Abitanti", "Inhabitants")),
          ...provenance,
        }),
      )
      .default([])
      .meta(
        inWords("Abitanti per anno: ogni cifra con la sua fonte", "Inhabitants by year: each figure with its source"),
      ),
    band: z
      .string()
      .max(20)
      .optional()
      .meta(
        inWords(
          "Fascia di popolazione dichiarata: come la scrive la fonte, per esempio 1000-3000",
          "Declared band of population: as its source writes it, such as 1000-3000",
        ),
      ),
    centre: z
      .strictObject({
        lat: z
          .number()
          .min(35)
          .max(48)
          .meta(inWords("Latitudine: gradi, come 46,1699", "Latitude: degrees, such as 46.1699")),
        lon: z
          .number()
          .min(6)
          .max(19)
          .meta(inWords("Longitudine: gradi, come 9,8788", "Longitude: degrees, such as 9.8788")),
        ...provenance,
      })
      .optional()
      .meta(inWords("Coordinate del centro: servono alla mappa", "Coordinates of the centre: the map uses them")),
    ...provenance,
  })
  .meta({ id: "Municipality" });
export type Municipality = z.output<typeof Municipality>;
