import { type Person, RevisePerson } from "@trama/directory";
import type { z } from "zod";

/** The facts of a person, as the forms write them: name and posts, nothing else. */
export const PersonFacts = RevisePerson.omit({ id: true, version: true });
export type PersonFacts = z.output<typeof PersonFacts>;
export type PersonFactsInput = z.input<typeof PersonFacts>;

/** The facts of a person who is in the directory, ready to be changed. */
export function factsOf({ name, nameToEnter, positions }: Person): PersonFacts {
  return { name, nameToEnter, positions: positions.map(({ organisationName: _name, ...position }) => position) };
}
