import { type Lab, ReviseLab } from "@trama/labs";
import type { z } from "zod";

/** The ordinary facts of a lab, as its forms write them. */
export const LabFacts = ReviseLab.omit({ id: true, version: true });
export type LabFacts = z.output<typeof LabFacts>;
export type LabFactsInput = z.input<typeof LabFacts>;

/** The facts of a lab as they stand. */
export function factsOf(lab: Lab): LabFacts {
  const {
    name,
    fullName,
    neighbourhood,
    diffuse,
    published,
    description,
    howToJoin,
    translations,
    activities,
    entryThemes,
    outreachTools,
    channels,
    resources,
  } = lab;
  return {
    name,
    fullName,
    municipality: lab.municipality.istat,
    neighbourhood,
    diffuse,
    published,
    description,
    howToJoin,
    translations,
    activities,
    entryThemes,
    outreachTools,
    channels,
    resources,
  };
}

const isFact = (field: string): field is keyof LabFacts => Object.hasOwn(LabFacts.shape, field);

/** The message that names a fact, or null for what is none. */
export const factLabel = (field: string) => (isFact(field) ? (`labs:field.${field}` as const) : null);
