import type { RoleAssignment } from "@trama/directory";

/** A role assignment as the list shows it: the role and what it is over, in words. */
export interface RoleRow extends RoleAssignment {
  roleName: string;
  scopeTitle: string;
}

/** Whether a role has already ended on a day. */
export const hasEnded = ({ to }: Pick<RoleAssignment, "to">, today: string) => to !== null && to < today;

/** In what the search of roles looks. */
export const roleTexts = ({ personName, roleName, scopeTitle }: RoleRow) => [personName, roleName, scopeTitle];
