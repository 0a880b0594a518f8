import type { Person } from "@trama/directory";
import { compareKnown, compareText, matches } from "../../../app/list/matching";
import { readSort } from "../../../app/list/sorting";
import { peopleKeys, type PeopleSearch } from "./people-search";

/** What a person is called on screen: the name, or the post while the name is still to be entered. */
export function personTitle({ name, nameToEnter, positions: [first] }: Pick<Person, "name" | "nameToEnter" | "positions">): string {
  return nameToEnter && first ? first.title : name;
}

/** The people that a search shows, in its order; equals go by name. */
export function peopleRows(people: readonly Person[], search: PeopleSearch): Person[] {
  const { key, descending } = readSort(search.ordine, peopleKeys);
  const turn = descending ? -1 : 1;
  const first = ({ positions }: Person) => positions[0]?.organisationName ?? null;
  return people
    .filter(({ name, positions }) => matches([name, ...positions.flatMap(({ title, organisationName }) => [title, organisationName])], search.cerca))
    .filter(({ nameToEnter }) => search.daInserire === undefined || nameToEnter)
    .sort((a, b) => {
      const byName = compareText(personTitle(a), personTitle(b));
      return key === "posts" ? compareKnown(first(a), first(b), compareText, turn) || byName : turn * byName;
    });
}
