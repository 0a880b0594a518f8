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
  .meta({ description: "Codice ISTAT del Comune, sei cifre", pattern: "^[0-9]{6}$" });

export const Municipality = z
  .strictObject({
    name: z.string().min(1).max(80).meta({ description: "Nome del Comune" }),
    aliases: z.array(z.string().min(1).max(80)).optional().meta({ description: "Altre grafie del nome" }),
    istat: IstatCode,
    cadastral: z
      .string()
      .regex(/^[A-Z]\d{3}$/)
      .optional()
      .meta({ description: "Codice catastale" }),
    capital: z.boolean().default(false).meta({ description: "Capoluogo di provincia" }),
    population: z
      .array(
        z.strictObject({
          year: z.number().int().min(1861).max(2200).meta({ description: "Anno" }),
          value: z.number().int().nonnegative().meta({ description: "Abitanti" }),
          ...provenance,
        }),
      )
      .default([])
      .meta({ description: "Abitanti per anno" }),
    band: z.string().max(20).optional().meta({ description: "Fascia di popolazione dichiarata" }),
    centre: z
      .strictObject({
        lat: z.number().min(35).max(48).meta({ description: "Latitudine" }),
        lon: z.number().min(6).max(19).meta({ description: "Longitudine" }),
        ...provenance,
      })
      .optional()
      .meta({ description: "Coordinate del centro, per la mappa" }),
    ...provenance,
  })
  .meta({ id: "Municipality" });
export type Municipality = z.output<typeof Municipality>;
