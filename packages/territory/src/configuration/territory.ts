import type { ConfigSection } from "@trama/kernel";
import { z } from "zod";
import { TerritoryWords } from "../words/index.js";
import { Area } from "./area.js";
import { Municipality } from "./municipality.js";
import { Population } from "./population.js";
import { provenance } from "./provenance.js";

type Sink = { addIssue(issue: { code: "custom"; path: (string | number)[]; params: Record<string, unknown> }): void };

function refuseDuplicates(ctx: Sink, at: string, field: string, values: readonly string[]): void {
  const seen = new Set<string>();
  for (const [index, value] of values.entries()) {
    if (seen.has(value))
      ctx.addIssue({
        code: "custom",
        path: [at, index, field],
        params: { message: "territory:issue.duplicate", value },
      });
    seen.add(value);
  }
}

/** The territory itself: who it is, its municipalities and areas, its words, what it declares of its people. */
export const TerritorySection = z
  .strictObject({
    code: z
      .string()
      .regex(/^[a-z][a-z0-9-]{1,40}$/)
      .meta({ description: "Codice del territorio" }),
    name: z.string().min(1).max(120).meta({ description: "Nome dell'ambito" }),
    systemName: z.string().min(1).max(120).meta({ description: "Nome con cui il lavoro è conosciuto" }),
    systemAliases: z.array(z.string().min(1).max(120)).default([]).meta({ description: "Altre grafie del nome" }),
    timeZone: z.string().default("Europe/Rome").meta({ description: "Fuso orario IANA" }),
    accent: z
      .string()
      .regex(/^#[0-9a-f]{6}$/)
      .default("#0066cc")
      .meta({ description: "Colore del territorio, esadecimale" }),
    leadOrganisation: z.string().max(80).optional().meta({ description: "Ente capofila" }),
    contact: z
      .strictObject({
        email: z.email().optional().meta({ description: "Indirizzo e-mail" }),
        phone: z.string().max(40).optional().meta({ description: "Telefono" }),
        web: z.url().optional().meta({ description: "Sito web" }),
      })
      .default({})
      .meta({ description: "Recapiti pubblici" }),
    municipalitiesDeclared: z.number().int().positive().optional().meta({ description: "Numero di Comuni dichiarato" }),
    municipalityCounts: z
      .array(
        z.strictObject({ value: z.number().int().positive().meta({ description: "Numero di Comuni" }), ...provenance }),
      )
      .optional()
      .meta({ description: "Numero di Comuni secondo altre fonti" }),
    municipalities: z.array(Municipality).min(1).meta({ description: "Comuni del territorio" }),
    areas: z.array(Area).default([]).meta({ description: "Aree in cui si articola il territorio" }),
    population: Population.optional().meta({ description: "Popolazione dichiarata" }),
    words: TerritoryWords.default({}).meta({ description: "Le parole del territorio" }),
    developmentPlans: z.array(z.string().min(1).max(200)).default([]).meta({ description: "Piani di sviluppo" }),
    context: z
      .array(z.strictObject({ text: z.string().min(1).max(500).meta({ description: "Il fatto" }), ...provenance }))
      .default([])
      .meta({ description: "Fatti di contesto, con la loro fonte" }),
  })
  .superRefine((territory, ctx) => {
    refuseDuplicates(
      ctx,
      "municipalities",
      "istat",
      territory.municipalities.map(({ istat }) => istat),
    );
    refuseDuplicates(
      ctx,
      "areas",
      "code",
      territory.areas.map(({ code }) => code),
    );
    const known = new Set(territory.municipalities.map(({ istat }) => istat));
    for (const [at, area] of territory.areas.entries()) {
      for (const [index, istat] of area.municipalities.entries()) {
        if (known.has(istat)) continue;
        const path = ["areas", at, "municipalities", index];
        ctx.addIssue({ code: "custom", path, params: { message: "territory:issue.unknownMunicipality", istat } });
      }
    }
    if (!isTimeZone(territory.timeZone))
      ctx.addIssue({ code: "custom", path: ["timeZone"], params: { message: "territory:issue.timeZone" } });
  })
  .meta({ description: "Il territorio: i Comuni, le aree, le parole, la popolazione dichiarata" });
export type Territory = z.output<typeof TerritorySection>;

export const territoryConfig = { name: "territory", schema: TerritorySection } as const satisfies ConfigSection;

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("it", { timeZone: name }).resolvedOptions().timeZone.length > 0;
  } catch {
    return false;
  }
}

/** The municipality with this ISTAT code, if it belongs to the territory. */
export function municipalityOf(territory: Territory, istat: string): Municipality | undefined {
  return territory.municipalities.find((one) => one.istat === istat);
}
