import type { RoleAssignment } from "@trama/directory";
import { permissions } from "@trama/instance/browser";
import { allowances, holdsOn, type LocalDate, type PermissionTable } from "@trama/kernel";
import { type ActivityCode, type AreaCode, activities } from "./activities";

/** Something that somebody may do, how far, and the role assignments because of which. */
export interface Doing {
  code: ActivityCode;
  /** Everything; only what the assignments are over; or `assigned`, where what names the person counts too. */
  reach: "all" | "own" | "assigned";
  because: RoleAssignment[];
}

const table: PermissionTable = permissions;
const reaches = ["all", "assigned", "own"] as const;

/** What somebody may do in an area on a day: the role table's answer to the roles that they hold. */
export function accessOf(area: AreaCode, roles: readonly RoleAssignment[], today: LocalDate): Doing[] {
  const held = roles.filter((role) => holdsOn(role, today));
  return activities[area].flatMap(({ code, verbs: [verb] }): Doing[] => {
    const row = table[verb];
    const found = row ? allowances(row, held) : [];
    const reach = reaches.find((one) => found.some((allowance) => allowance.reach === one));
    if (reach === undefined) return [];
    const giving = new Set(found.filter((one) => reach !== "all" || one.reach === "all").map(({ by }) => by));
    return [{ code, reach, because: held.filter((_, at) => giving.has(at)) }];
  });
}
