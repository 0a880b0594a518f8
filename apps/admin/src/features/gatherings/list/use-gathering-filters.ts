import { useMemo } from "react";
import { compareText } from "../../../app/list/compare-text";
import type { Filter } from "../../../app/list/filter";
import { useSay } from "../../../words/say";
import { standings } from "../standing";
import { useGatheringWords } from "../use-gathering-words";
import type { GatheringRow } from "./gathering-rows";

const named = (pairs: readonly (readonly [string, string])[]) =>
  [...new Map(pairs)].map(([value, label]) => ({ value, label })).sort((a, b) => compareText(a.label, b.label));

/** What narrows the list of gatherings, under the names that the calendar knows too. Only what some has is offered. */
export function useGatheringFilters(rows: readonly GatheringRow[]): Filter<GatheringRow>[] {
  const say = useSay();
  const words = useGatheringWords();
  return useMemo(
    () => [
      {
        ...{ kind: "choice", name: "lab", label: say("labs:one"), every: say("admin:gatherings.anyLab") },
        choices: named(rows.map(({ owner }) => [owner.ref.id, owner.title])),
        keeps: ({ owner }, id) => owner.ref.id === id,
      },
      {
        ...{ kind: "choice", name: "comune", label: say("labs:field.municipality") },
        every: say("admin:labs.list.everyTown"),
        choices: named(rows.flatMap(({ owner: { municipality: town } }) => (town ? [[town.istat, town.name]] : []))),
        keeps: ({ owner }, istat) => owner.municipality?.istat === istat,
      },
      {
        ...{ kind: "choice", name: "tipo", label: say("admin:gatherings.field.kind") },
        every: say("admin:labs.list.everyTown"),
        choices: named(rows.map(({ kind, kindName }) => [kind, kindName])),
        keeps: ({ kind }, wanted) => kind === wanted,
      },
      {
        ...{ kind: "choice", name: "stato", label: say("admin:gatherings.status") },
        every: say("admin:labs.list.everyTown"),
        choices: standings
          .filter((one) => rows.some(({ standing }) => standing === one))
          .map((one) => ({ value: one, label: words.standing(one) })),
        keeps: ({ standing }, wanted) => standing === wanted,
      },
    ],
    [rows, say, words],
  );
}
