import { type Lab, ReviseLab } from "@trama/labs";
import type { z } from "zod";

/** The ordinary facts of a lab, as its forms write them. */
export const LabFacts = ReviseLab.omit({ id: true, version: true });
export type LabFacts = z.output<typeof LabFacts>;
export type LabFactsInput = z.input<typeof LabFacts>;

const factKeys = [
  "name",
  "fullName",
  "municipality",
  "neighbourhood",
  "diffuse",
  "published",
  "description",
  "howToJoin",
  "activities",
  "outreachTools",
  "channels",
  "resources",
] as const satisfies readonly (keyof LabFacts)[];
export type FactKey = (typeof factKeys)[number];

/** The facts of a lab as they stand. */
export function factsOf(lab: Lab): LabFacts {
  const { name, fullName, neighbourhood, diffuse, published, description, howToJoin, activities, outreachTools, channels, resources } = lab;
  return { name, fullName, municipality: lab.municipality.istat, neighbourhood, diffuse, published, description, howToJoin, activities, outreachTools, channels, resources };
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** One fact that two people changed differently. */
export interface FactConflict {
  key: FactKey;
  mine: LabFactsInput[FactKey];
  theirs: LabFacts[FactKey];
}

/**
 * What one person wrote, over what another saved meanwhile: what only one of them changed is taken from that one;
 * what both changed differently stays as written here and is listed.
 */
export function mergeFacts(base: LabFacts, mine: LabFactsInput, theirs: LabFacts): { values: LabFactsInput; conflicts: FactConflict[] } {
  const values: LabFactsInput = { ...mine };
  const conflicts: FactConflict[] = [];
  const take = <K extends FactKey>(key: K) => Object.assign(values, { [key]: theirs[key] });
  for (const key of factKeys) {
    if (same(mine[key], base[key])) take(key);
    else if (!same(theirs[key], base[key]) && !same(theirs[key], mine[key])) conflicts.push({ key, mine: mine[key], theirs: theirs[key] });
  }
  return { values, conflicts };
}
