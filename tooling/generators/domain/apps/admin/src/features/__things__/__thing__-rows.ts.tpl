import type { __Thing__ } from "@trama/__things__";
import { compareKnown, compareText, matches } from "../../app/list/matching";
import { readSort } from "../../app/list/sorting";
import { type __Thing__Search, __thing__Keys } from "./__thing__-search";

/** Those that a search shows, in its order; equals go by name. */
export function __thing__Rows(all: readonly __Thing__[], { cerca, ordine }: __Thing__Search): __Thing__[] {
  const { key, descending } = readSort(ordine, __thing__Keys);
  const turn = descending ? -1 : 1;
  return all
    .filter(({ name, note }) => matches([name, note], cerca))
    .sort(
      (a, b) =>
        (key === "note" ? compareKnown(a.note, b.note, compareText, turn) : 0) ||
        (key === "name" ? turn : 1) * compareText(a.name, b.name),
    );
}
