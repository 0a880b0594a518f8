import { permissions } from "@trama/instance/browser";
import type { RoleCode } from "@trama/kernel";

/** Whether a role reaches only what its assignment names: without a record it would open nothing of its own. */
export function needsScope(role: RoleCode): boolean {
  return Object.values(permissions).some(
    ({ roles }: { roles: Partial<Record<RoleCode | "public", string>> }) => roles[role] === "own",
  );
}
