import { useQuery } from "@tanstack/react-query";
import type { RecordRef } from "@trama/kernel";
import { useMemo } from "react";
import { compareText } from "../../../app/list/matching";
import { useSay } from "../../../words/say";
import { peopleQuery } from "../queries";

/** The organisations in which somebody has a post: those that an administrator, who sees no organisations, knows by name. */
export function useKnownOrganisations(): { id: string; name: string }[] {
  const { data: people } = useQuery(peopleQuery);
  return useMemo(() => {
    const known = new Map(
      (people ?? []).flatMap(({ positions }) =>
        positions.map(({ organisationId, organisationName }) => [organisationId, organisationName]),
      ),
    );
    return [...known].map(([id, name]) => ({ id, name })).sort((a, b) => compareText(a.name, b.name));
  }, [people]);
}

/** What a role is over, in words. A lab is not named: who administers sees no labs. */
export function useScopeName(): (scope: RecordRef | null) => string {
  const say = useSay();
  const organisations = useKnownOrganisations();
  return (scope) => {
    if (scope === null) return say("admin:directory.role.everything");
    if (scope.kind === "lab") return say("admin:directory.role.oneLab");
    return organisations.find(({ id }) => id === scope.id)?.name ?? say("admin:directory.role.oneOrganisation");
  };
}
