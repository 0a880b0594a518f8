import type { RoleAssignment } from "@trama/directory";
import { useCallback } from "react";
import { useSay } from "../../../words/say";

/** What a role is over, in words; of a record that is no longer there, only its kind. */
export function useScopeName(): (role: Pick<RoleAssignment, "scope" | "scopeName">) => string {
  const say = useSay();
  return useCallback(
    ({ scope, scopeName }) => {
      if (scope === null) return say("admin:directory.role.everything");
      return (
        scopeName ?? say(scope.kind === "lab" ? "admin:directory.role.oneLab" : "admin:directory.role.oneOrganisation")
      );
    },
    [say],
  );
}
