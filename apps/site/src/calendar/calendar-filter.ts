import type { Term } from "@trama/territory";
import type { ShownLab } from "../labs/shown-lab.js";
import type { ShownGathering } from "./shown-gathering.js";

/** What the calendar is narrowed to; null is everything. */
export interface CalendarFilter {
  municipality: string | null;
  /** The slug of a lab. */
  lab: string | null;
  kind: string | null;
}

/** The names of the filters in the address, which are public and stay. */
export const filterNames = { municipality: "comune", lab: "laboratorio", kind: "tipo" } as const;

export const everything: CalendarFilter = { municipality: null, lab: null, kind: null };

/** What the filters may be set to. */
export interface Choices {
  labs: readonly ShownLab[];
  kinds: readonly Term[];
}

/** Reads the filters of an address. What nothing answers to is as if it were not asked. */
export function filterFrom(asked: (name: string) => string | undefined, { labs, kinds }: Choices): CalendarFilter {
  const [municipality, lab, kind] = [filterNames.municipality, filterNames.lab, filterNames.kind].map(asked);
  return {
    municipality: labs.find((one) => one.municipality.istat === municipality)?.municipality.istat ?? null,
    lab: labs.find(({ slug }) => slug === lab)?.slug ?? null,
    kind: kinds.find(({ code }) => code === kind)?.code ?? null,
  };
}

/** Whether anything is left out. */
export function isNarrow(filter: CalendarFilter): boolean {
  return Object.values(filter).some((value) => value !== null);
}

/** The page of a lab, which is also how its gatherings name it. */
export function labPath(slug: string): string {
  return `/laboratori/${slug}`;
}

/** The gatherings that answer to a filter. */
export function filtered(gatherings: readonly ShownGathering[], filter: CalendarFilter): ShownGathering[] {
  const { municipality, lab, kind } = filter;
  return gatherings.filter(
    (one) =>
      (municipality === null || one.owner.municipality?.istat === municipality) &&
      (lab === null || one.owner.publicPath === labPath(lab)) &&
      (kind === null || one.kind === kind),
  );
}
