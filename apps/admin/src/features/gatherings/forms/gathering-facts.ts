import { type Gathering, type GatheringSeries, ReviseGathering } from "@trama/gatherings";
import type { z } from "zod";

/** The ordinary facts of a gathering or of a series, as their forms write them. */
export const GatheringFacts = ReviseGathering.omit({ id: true, version: true });
export type GatheringFacts = z.output<typeof GatheringFacts>;
export type GatheringFactsInput = z.input<typeof GatheringFacts>;

/** The facts as they stand. The place of its owner is nobody's choice: it is left empty. */
export function factsOf(of: Gathering | GatheringSeries): GatheringFacts {
  const { title, kind, description, link, isPublic, place, operators } = of;
  const own = place?.own ? place : null;
  return GatheringFacts.parse({
    title,
    kind,
    description,
    link,
    isPublic,
    place: own?.name ?? null,
    address: own?.address ?? null,
    operators: operators.map(({ id }) => id),
  });
}

const isFact = (field: string): field is keyof GatheringFacts => Object.hasOwn(GatheringFacts.shape, field);

/** The message that names a fact, or null for what is none. */
export const factLabel = (field: string) => (isFact(field) ? (`admin:gatherings.field.${field}` as const) : null);
