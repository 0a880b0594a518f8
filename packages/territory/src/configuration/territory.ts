import { type ConfigSection, inWords } from "@trama/kernel";
import { z } from "zod";
import { accentContrast, textContrast } from "../colour/contrast.js";
import { Mark } from "../mark/mark.js";
import { TerritoryWords } from "../words/index.js";
import { Area } from "./area.js";
import { Municipality } from "./municipality.js";
import { Population } from "./population.js";
import { provenance } from "./provenance.js";
import { Vocabulary } from "./vocabulary.js";

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
      .meta(
        inWords(
          "Codice del territorio: dà il nome ai file e ai calendari; si sceglie una volta sola",
          "Code of the territory: files and calendars are named after it; it is chosen once",
        ),
      ),
    name: z.string().min(1).max(120).meta(inWords("Nome dell'ambito", "Name of the territory")),
    systemName: z
      .string()
      .min(1)
      .max(120)
      .meta(
        inWords(
          "Come è conosciuto: il nome del lavoro, che sta in testa al sito",
          "How it is known: the name of the work, at the head of the site",
        ),
      ),
    systemAliases: z
      .array(z.string().min(1).max(120))
      .default([])
      .meta(inWords("Altre grafie del nome", "Other spellings of the name")),
    timeZone: z
      .string()
      .default("Europe/Rome")
      .meta(inWords("Fuso orario: scritto come Europe/Rome", "Time zone: written like Europe/Rome")),
    accent: z
      .string()
      .regex(/^#[0-9a-f]{6}$/)
      .default("#0066cc")
      .meta(
        inWords(
          "Colore: scritto come #0066cc; sul bianco e col bianco sopra deve leggersi",
          "Colour: written like #0066cc; it must read on white and under white",
        ),
      ),
    mark: Mark.optional().meta(
      inWords(
        "Marchio: il segno del territorio, nel sito e qui; senza, resta il segno intrecciato",
        "Mark: the sign of the territory, on the site and here; without one, the woven sign stays",
      ),
    ),
    leadOrganisation: z
      .string()
      .max(80)
      .optional()
      .meta(
        inWords(
          "Ente capofila: il Comune o l'ente che risponde per tutti",
          "Lead body: the municipality or body that answers for all",
        ),
      ),
    contact: z
      .strictObject({
        email: z.email().optional().meta(inWords("Indirizzo e-mail", "E-mail address")),
        phone: z.string().max(40).optional().meta(inWords("Telefono", "Telephone")),
        web: z.url().optional().meta(inWords("Sito web", "Website")),
      })
      .default({})
      .meta(inWords("Recapiti pubblici", "Public contacts")),
    municipalitiesDeclared: z
      .number()
      .int()
      .positive()
      .optional()
      .meta(
        inWords(
          "Numero di Comuni dichiarato: se non è quello dell'elenco, una segnalazione lo dice",
          "Declared number of municipalities: a flag tells when the list has another",
        ),
      ),
    municipalityCounts: z
      .array(
        z.strictObject({
          value: z.number().int().positive().meta(inWords("Numero di Comuni", "Number of municipalities")),
          ...provenance,
        }),
      )
      .optional()
      .meta(inWords("Numero di Comuni secondo altre fonti", "Number of municipalities in other sources")),
    municipalities: z.array(Municipality).meta(inWords("Comuni", "Municipalities")),
    areas: z
      .array(Area)
      .default([])
      .meta(
        inWords(
          "Aree: tutto l'ambito, i distretti, i gruppi di Comuni",
          "Areas: the whole territory, its districts, groups of municipalities",
        ),
      ),
    population: Population.optional().meta(
      inWords(
        "Popolazione dichiarata: come sta nei documenti; ciò che non torna è segnalato, mai corretto",
        "Declared population: as documents state it; what does not add up is flagged, never repaired",
      ),
    ),
    words: TerritoryWords.default({}).meta(inWords("Le parole del territorio", "The territory's words")),
    developmentPlans: z
      .array(z.string().min(1).max(200))
      .default([])
      .meta(inWords("Piani di sviluppo", "Development plans")),
    strands: Vocabulary.default([]).meta(
      inWords(
        "{strand:Many}: i temi in cui il lavoro si divide",
        "{strand:Many}: the themes into which the work divides",
        "Filoni tematici",
      ),
    ),
    context: z
      .array(z.strictObject({ text: z.string().min(1).max(500).meta(inWords("Il fatto", "The fact")), ...provenance }))
      .default([])
      .meta(inWords("Fatti di contesto: ciascuno con la sua fonte", "Facts of context: each with its source")),
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
    const { light, nearest } = accentContrast(territory.accent);
    if (light < textContrast) {
      const params = { message: "territory:issue.accent", ratio: Math.floor(light * 10) / 10, nearest };
      ctx.addIssue({ code: "custom", path: ["accent"], params });
    }
    if (!isTimeZone(territory.timeZone))
      ctx.addIssue({ code: "custom", path: ["timeZone"], params: { message: "territory:issue.timeZone" } });
  })
  .meta(
    inWords(
      "Il territorio: i Comuni, le aree, le parole, la popolazione dichiarata",
      "The territory: its municipalities, areas, words, declared population",
    ),
  );
export type Territory = z.output<typeof TerritorySection>;

export const territoryConfig = { name: "territory", schema: TerritorySection } as const satisfies ConfigSection;

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("it", { timeZone: name }).resolvedOptions().timeZone.length > 0;
  } catch {
    return false;
  }
}

/** The code of a territory born empty, until it chooses its own. */
export const newTerritoryCode = "vuoto";

/** The municipality with this ISTAT code, if it belongs to the territory. */
export function municipalityOf(territory: Territory, istat: string): Municipality | undefined {
  return territory.municipalities.find((one) => one.istat === istat);
}
