import type { Gathering, Presence } from "@trama/gatherings";

/** Somebody present, with the names that the screen shows. */
export type PresenceRow = NonNullable<Gathering["presences"]>[number];

interface Named {
  id: string;
  name: string;
}

const same = (a: PresenceRow, b: PresenceRow) =>
  a.person?.id === b.person?.id && a.organisation?.id === b.organisation?.id;

/** Adds somebody; who is there already is not there twice. */
export function withPresence(
  rows: readonly PresenceRow[],
  given: { person?: Named; organisation?: Named },
): PresenceRow[] {
  const added = { person: given.person ?? null, organisation: given.organisation ?? null, firstTime: false };
  const known = rows.some((row) => (added.person ? row.person?.id === added.person.id : same(row, added)));
  return known ? [...rows] : [...rows, added];
}

/** The same list with one row changed. */
export function withRow(rows: readonly PresenceRow[], at: number, changed: Partial<PresenceRow>): PresenceRow[] {
  return rows.map((row, index) => (index === at ? { ...row, ...changed } : row));
}

/** The list as it is sent. */
export const presencesOf = (
  rows: readonly PresenceRow[],
): { personId: string | null; organisationId: string | null; firstTime: boolean }[] =>
  rows.map(({ person, organisation, firstTime }) => ({
    personId: person?.id ?? null,
    organisationId: organisation?.id ?? null,
    firstTime,
  })) satisfies Partial<Record<keyof Presence, unknown>>[];
