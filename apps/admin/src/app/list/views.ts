import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import type { ListName } from "@trama/lists";
import { api, contentOf } from "../../api/client";

/** The views of a list that the person signed in may use. */
export const viewsQuery = (list: ListName) =>
  queryOptions({
    queryKey: ["saved-views", list],
    queryFn: () => contentOf(api["saved-views"].$get({ query: { list } })),
    staleTime: 60_000,
  });

/** A change of the views of a list; they are loaded again. */
export function useViewChange<I, R>(list: ListName, send: (given: I) => Promise<R>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: () => queries.invalidateQueries({ queryKey: viewsQuery(list).queryKey }),
  });
}
