import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import type { Hub } from "@trama/labs";
import { api, contentOf } from "../../../api/client";

/** Every hub of the territory, those that have closed too. */
export const hubsQuery = queryOptions({
  queryKey: ["hubs", "all"],
  queryFn: async (): Promise<Hub[]> => (await contentOf(api.hubs.$get())).items,
});

export const hubQuery = (id: string) =>
  queryOptions({
    queryKey: ["hubs", "one", id],
    queryFn: (): Promise<Hub> => contentOf(api.hubs[":id"].$get({ param: { id } })),
  });

/** A change of a hub, or a new one: what comes back is shown at once, and what names hubs is fetched anew. */
export function useHubChange<I>(send: (given: I) => Promise<Hub>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: (hub) => {
      queries.setQueryData(hubQuery(hub.id).queryKey, hub);
      void queries.invalidateQueries({ queryKey: hubsQuery.queryKey });
      void queries.invalidateQueries({ queryKey: ["labs"] });
    },
  });
}
