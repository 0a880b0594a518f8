import { permissions } from "@trama/instance/browser";
import { type RoleCode, reachesOnlyOwn } from "@trama/kernel";

/** Whether a role must be given over something: the role table says so. */
export const needsScope = (role: RoleCode): boolean => reachesOnlyOwn(permissions, role);
