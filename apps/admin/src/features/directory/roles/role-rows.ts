import type { RoleAssignment } from "@trama/directory";
import { compareKnown, compareText, matches } from "../../../app/list/matching";
import { readSort } from "../../../app/list/sorting";
import { type RoleKey, type RoleSearch, roleKeys } from "./role-search";

/** A role assignment as the list shows it: the role and what it is over, in words. */
export interface RoleRow extends RoleAssignment {
  roleName: string;
  scopeTitle: string;
}

/** Whether a role has already ended on a day. */
export const hasEnded = ({ to }: Pick<RoleAssignment, "to">, today: string) => to !== null && to < today;

const compare: Record<RoleKey, (a: RoleRow, b: RoleRow, turn: number) => number> = {
  person: (a, b, turn) => turn * compareText(a.personName, b.personName),
  role: (a, b, turn) => turn * compareText(a.roleName, b.roleName),
  scope: (a, b, turn) => turn * compareText(a.scopeTitle, b.scopeTitle),
  from: (a, b, turn) => turn * compareText(a.from, b.from),
  to: (a, b, turn) => compareKnown<string>(a.to, b.to, compareText, turn),
  action: () => 0,
};

/** The role assignments that a search shows, in its order; those that have ended only when asked. */
export function roleRows(rows: readonly RoleRow[], search: RoleSearch, today: string): RoleRow[] {
  const { key, descending } = readSort(search.ordine, roleKeys);
  const turn = descending ? -1 : 1;
  return rows
    .filter((row) => matches([row.personName, row.roleName, row.scopeTitle], search.cerca))
    .filter(({ role }) => search.ruolo === undefined || role === search.ruolo)
    .filter((row) => search.finiti === true || !hasEnded(row, today))
    .sort(
      (a, b) =>
        compare[key](a, b, turn) || compareText(a.personName, b.personName) || compareText(a.roleName, b.roleName),
    );
}
