import { queryOptions, useQuery } from "@tanstack/react-query";
import { api, contentOf } from "../../api/client";
import { useMay } from "../../api/session";
import { flagsQuery } from "../territory/queries";
import { flagsToSee, labsInNeed, urgency } from "./needs";

/** As many labs as a page may hold: a territory has about twenty-five. */
const atMost = 200;

const labsQuery = queryOptions({
  queryKey: ["labs", "today"],
  queryFn: () => contentOf(api.labs.$get({ query: { limit: atMost } })),
});

/** What needs the person signed in, from what they may see; null while a list is still coming. */
export function useNeeds() {
  const may = useMay();
  const mayLabs = may("listLabs");
  const mayFlags = may("listFlags");
  const labs = useQuery({ ...labsQuery, enabled: mayLabs });
  const flags = useQuery({ ...flagsQuery, enabled: mayFlags });
  const ready = !(mayLabs && labs.data === undefined) && !(mayFlags && flags.data === undefined);
  const inNeed = labsInNeed(labs.data?.items ?? []);
  const { mine, others } = flagsToSee(flags.data ?? [], { may, labsListed: mayLabs });
  return {
    data: ready ? { labs: inNeed, ofLabs: labs.data?.items.length ?? 0, flags: mine, flagsForOthers: others, urgent: urgency(inNeed, mine) } : undefined,
    error: labs.error ?? flags.error,
    refetch: () => Promise.all([mayLabs && labs.refetch(), mayFlags && flags.refetch()]),
  };
}
