import { z } from "zod";
import { Area, Municipality, Population, type Territory } from "./configuration/index.js";
import { Mark } from "./mark/mark.js";
import { resolveWords, Words } from "./words/index.js";

/** The public face of a territory: what every screen and page needs to speak of it. */
export const TerritoryView = z
  .object({
    code: z.string(),
    name: z.string(),
    systemName: z.string(),
    systemAliases: z.array(z.string()),
    timeZone: z.string(),
    accent: z.string(),
    mark: Mark.omit({ picture: true })
      .extend({ file: z.string(), text: z.string() })
      .meta({ description: "Il marchio: il file sta fra quelli del sito, sotto /assets/" })
      .nullable(),
    leadOrganisation: z.string().nullable(),
    contact: z.object({ email: z.string().optional(), phone: z.string().optional(), web: z.string().optional() }),
    municipalities: z.array(Municipality),
    areas: z.array(Area),
    population: Population.nullable(),
    developmentPlans: z.array(z.string()),
    words: Words,
  })
  .meta({ id: "Territory" });
export type TerritoryView = z.output<typeof TerritoryView>;

/** The public face, from the section in force, with the file of its mark where it has one. */
export function viewTerritory(territory: Territory, markFile: string | null): TerritoryView {
  const {
    context: _context,
    municipalitiesDeclared: _declared,
    municipalityCounts: _counts,
    strands: _strands,
    leadOrganisation,
    population,
    words,
    mark,
    ...shown
  } = territory;
  return {
    ...shown,
    mark: mark && markFile ? { file: markFile, dark: mark.dark, text: mark.text ?? territory.name } : null,
    leadOrganisation: leadOrganisation ?? null,
    population: population ?? null,
    words: resolveWords(words),
  };
}
