import { type LabSummary, phases } from "@trama/labs";
import { useMemo } from "react";
import { compareText } from "../../../app/list/compare-text";
import type { Filter } from "../../../app/list/filter";
import { useSay } from "../../../words/say";
import { usePhaseLabel } from "../use-phase-label";

const named = (pairs: Iterable<readonly [string, string]>) =>
  [...new Map(pairs)].map(([value, label]) => ({ value, label })).sort((a, b) => compareText(a.label, b.label));

/** In what the search of labs looks: names, place, lead. */
export const labTexts = (lab: LabSummary) => [
  lab.name,
  lab.fullName,
  lab.municipality.name,
  lab.neighbourhood,
  lab.mainPlace?.name,
  lab.leadOrganisation?.name,
  lab.leadPerson?.name,
];

/** What narrows the list of labs. Only what some lab has is offered. */
export function useLabFilters(labs: readonly LabSummary[]): Filter<LabSummary>[] {
  const say = useSay();
  const phaseLabel = usePhaseLabel();
  return useMemo(
    () => [
      {
        kind: "choice",
        name: "comune",
        label: say("labs:field.municipality"),
        every: say("admin:labs.list.everyTown"),
        choices: named(labs.map(({ municipality: { istat, name } }) => [istat, name])),
        keeps: ({ municipality }, istat) => municipality.istat === istat,
      },
      {
        kind: "choice",
        name: "fase",
        label: say("labs:field.phase"),
        every: say("admin:labs.list.everyPhase"),
        choices: phases
          .filter((phase) => labs.some((lab) => lab.phase === phase))
          .map((phase) => ({ value: phase, label: phaseLabel(phase) })),
        keeps: ({ phase }, wanted) => phase === wanted,
      },
      {
        kind: "choice",
        name: "referente",
        label: say("admin:labs.list.leadColumn"),
        every: say("admin:labs.list.everyTown"),
        choices: named(labs.flatMap(({ leadOrganisation: lead }) => (lead ? [[lead.id, lead.name] as const] : []))),
        keeps: ({ leadOrganisation }, id) => leadOrganisation?.id === id,
      },
      {
        kind: "mark",
        name: "seguire",
        label: say("admin:labs.list.waiting", { count: labs.filter(({ attention }) => attention.length > 0).length }),
        keeps: ({ attention }) => attention.length > 0,
      },
    ],
    [labs, say, phaseLabel],
  );
}
