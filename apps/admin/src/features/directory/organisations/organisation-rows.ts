import type { Organisation } from "@trama/directory";
import { compareKnown, compareText, matches } from "../../../app/list/matching";
import { readSort } from "../../../app/list/sorting";
import { type OrganisationKey, type OrganisationSearch, organisationKeys } from "./organisation-search";

/** An organisation as the list shows it: its kind and municipality in words. */
export interface OrganisationRow extends Organisation {
  kindName: string;
  municipalityName: string | null;
}

export interface Names {
  kinds: ReadonlyMap<string, string>;
  municipalities: ReadonlyMap<string, string>;
}

const compare: Record<OrganisationKey, (a: OrganisationRow, b: OrganisationRow, turn: number) => number> = {
  name: (a, b, turn) => turn * compareText(a.name, b.name),
  kind: (a, b, turn) => turn * compareText(a.kindName, b.kindName),
  municipality: (a, b, turn) => compareKnown(a.municipalityName, b.municipalityName, compareText, turn),
  headcount: (a, b, turn) => compareKnown(a.headcount, b.headcount, (x, y) => x - y, turn),
  note: (a, b, turn) => turn * (b.alsoIn.length - a.alsoIn.length),
};

/** The organisations that a search shows, in its order; equals go by name. */
export function organisationRows(
  organisations: readonly Organisation[],
  search: OrganisationSearch,
  { kinds, municipalities }: Names,
): OrganisationRow[] {
  const { key, descending } = readSort(search.ordine, organisationKeys);
  const turn = descending ? -1 : 1;
  return organisations
    .map((one) => ({
      ...one,
      kindName: kinds.get(one.kind) ?? one.kind,
      municipalityName: one.municipality === null ? null : (municipalities.get(one.municipality) ?? one.municipality),
    }))
    .filter((row) =>
      matches([row.name, row.fullName, ...row.aliases, row.municipalityName, row.kindName], search.cerca),
    )
    .filter(({ kind }) => search.tipo === undefined || kind === search.tipo)
    .filter(({ municipality }) => search.comune === undefined || municipality === search.comune)
    .sort((a, b) => compare[key](a, b, turn) || compareText(a.name, b.name));
}
