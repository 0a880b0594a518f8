import type { Person } from "@trama/directory";
import { compareKnown, compareText, matches } from "../../../app/list/matching";
import { readSort } from "../../../app/list/sorting";
import { type PeopleKey, type PeopleSearch, peopleKeys } from "./people-search";

/** What a person is called on screen: the name, or the post while the name is still to be entered. */
export function personTitle({
  name,
  nameToEnter,
  positions: [first],
}: Pick<Person, "name" | "nameToEnter" | "positions">): string {
  return nameToEnter && first ? first.title : name;
}

/** The order of the list: while names are missing, those come first. */
export function peopleSorting(
  people: readonly Person[],
  { ordine }: PeopleSearch,
): { key: PeopleKey; descending: boolean } {
  const missing = people.some(({ nameToEnter }) => nameToEnter);
  return readSort(ordine ?? (missing ? "action" : "name"), peopleKeys);
}

/** The people that a search shows, in its order; equals go by name. */
export function peopleRows(people: readonly Person[], search: PeopleSearch): Person[] {
  const { key, descending } = peopleSorting(people, search);
  const turn = descending ? -1 : 1;
  const first = ({ positions }: Person) => positions[0]?.organisationName ?? null;
  const compare: Record<PeopleKey, (a: Person, b: Person) => number> = {
    name: () => 0,
    posts: (a, b) => compareKnown(first(a), first(b), compareText, turn),
    action: (a, b) => turn * (Number(b.nameToEnter) - Number(a.nameToEnter)),
  };
  return people
    .filter(({ name, positions }) =>
      matches([name, ...positions.flatMap(({ title, organisationName }) => [title, organisationName])], search.cerca),
    )
    .filter(({ nameToEnter }) => search.daInserire === undefined || nameToEnter)
    .sort((a, b) => compare[key](a, b) || (key === "name" ? turn : 1) * compareText(personTitle(a), personTitle(b)));
}
