import { type Phase, phases } from "@trama/labs";
import { renumbered, type ShownLab } from "./shown-lab.js";

/** What the list of labs is narrowed to; null is everything. */
export interface LabFilter {
  municipality: string | null;
  phase: Phase | null;
}

/** The names of the filters in the address, which are public and stay. */
export const filterNames = { municipality: "comune", phase: "fase" } as const;

/** One choice of a filter, with how many labs it shows. */
export interface Choice {
  value: string;
  name: string;
  count: number;
}

/** Reads the filters of an address. What no lab answers to is as if it were not asked. */
export function filterFrom(asked: (name: string) => string | undefined, labs: readonly ShownLab[]): LabFilter {
  const municipality = asked(filterNames.municipality);
  const phase = asked(filterNames.phase);
  return {
    municipality: labs.find((lab) => lab.municipality.istat === municipality)?.municipality.istat ?? null,
    phase: labs.find((lab) => lab.phase === phase)?.phase ?? null,
  };
}

/** Whether anything is left out. */
export function isNarrow({ municipality, phase }: LabFilter): boolean {
  return municipality !== null || phase !== null;
}

/** The labs that answer to a filter, numbered anew. */
export function filtered(labs: readonly ShownLab[], { municipality, phase }: LabFilter): ShownLab[] {
  return renumbered(
    labs.filter(
      (lab) =>
        (municipality === null || lab.municipality.istat === municipality) && (phase === null || lab.phase === phase),
    ),
  );
}

/** The municipalities that have labs, in the order of the list. */
export function municipalityChoices(labs: readonly ShownLab[]): Choice[] {
  const choices = new Map<string, Choice>();
  for (const { municipality } of labs) {
    const known = choices.get(municipality.istat);
    choices.set(municipality.istat, {
      value: municipality.istat,
      name: municipality.name,
      count: (known?.count ?? 0) + 1,
    });
  }
  return [...choices.values()];
}

/** The phases that labs are in, in their order. Where systems name a phase differently, both names show. */
export function phaseChoices(labs: readonly ShownLab[]): Choice[] {
  return phases.flatMap((phase) => {
    const here = labs.filter((lab) => lab.phase === phase);
    const names = new Set(here.map(({ phaseLabels }) => phaseLabels[phase]));
    return here.length > 0 ? [{ value: phase, name: [...names].join(" / "), count: here.length }] : [];
  });
}
