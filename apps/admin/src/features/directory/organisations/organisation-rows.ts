import type { Organisation } from "@trama/directory";

/** An organisation as the list shows it: its kind and municipality in words. */
export interface OrganisationRow extends Organisation {
  kindName: string;
  municipalityName: string | null;
}

interface Names {
  kinds: ReadonlyMap<string, string>;
  municipalities: ReadonlyMap<string, string>;
}

/** The organisations with their kinds and municipalities in words; what the territory does not name keeps its code. */
export function organisationRows(organisations: readonly Organisation[], names: Names): OrganisationRow[] {
  return organisations.map((one) => ({
    ...one,
    kindName: names.kinds.get(one.kind) ?? one.kind,
    municipalityName:
      one.municipality === null ? null : (names.municipalities.get(one.municipality) ?? one.municipality),
  }));
}

/** In what the search of organisations looks: every name they have, their kind and place. */
export const organisationTexts = (row: OrganisationRow) => [
  row.name,
  row.fullName,
  ...row.aliases,
  row.municipalityName,
  row.kindName,
];
