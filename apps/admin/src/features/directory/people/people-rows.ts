import type { Person } from "@trama/directory";

/** What a person is called on screen: the name, or the post while the name is still to be entered. */
export function personTitle({
  name,
  nameToEnter,
  positions: [first],
}: Pick<Person, "name" | "nameToEnter" | "positions">): string {
  return nameToEnter && first ? first.title : name;
}

/** In what the search of people looks: their name and their posts. */
export const personTexts = ({ name, positions }: Person) => [
  name,
  ...positions.flatMap(({ title, organisationName }) => [title, organisationName]),
];
