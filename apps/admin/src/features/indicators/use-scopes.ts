import { useQuery } from "@tanstack/react-query";
import { type IndicatorCatalogue, sameScope, wholeTerritory } from "@trama/indicators";
import type { RecordRef } from "@trama/kernel";
import { useMay } from "../../api/session";
import { compareText } from "../../app/list/compare-text";
import { useSay } from "../../words/say";
import { labsQuery } from "../labs/queries";
import { useTowns } from "../labs/use-towns";

function useLabs(enabled = true) {
  const may = useMay();
  const { data = [] } = useQuery({ ...labsQuery, enabled: enabled && may("listLabs") });
  return data;
}

/** What a part of the territory is called; a lab that may not be seen has no name here. */
export function useScopeName(): (scope: RecordRef) => string {
  const say = useSay();
  const towns = useTowns();
  const labs = useLabs();
  return (scope) => {
    if (sameScope(scope, wholeTerritory)) return say("indicators:scope.territory");
    if (scope.kind === "municipality") return towns.find(({ value }) => value === scope.id)?.label ?? scope.id;
    return labs.find(({ id }) => id === scope.id)?.name ?? say("indicators:scope.lab");
  };
}

/** The parts of the territory of which some indicator may speak, by kind. */
export function useScopes({ items }: Pick<IndicatorCatalogue, "items">) {
  const speaks = (kind: string) => items.some(({ current }) => current.scopes.some((one) => one === kind));
  const towns = useTowns();
  const labs = useLabs(speaks("lab"));
  return {
    territory: speaks("territory"),
    towns: speaks("municipality") ? towns : [],
    labs: labs.map(({ id, name }) => ({ value: id, label: name })).sort((a, b) => compareText(a.label, b.label)),
  };
}
