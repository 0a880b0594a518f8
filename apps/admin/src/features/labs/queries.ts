import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { Lab, LabSummary } from "@trama/labs";
import { allPages } from "../../api/all-pages";
import { api, contentOf } from "../../api/client";
import { labSystemsQuery } from "../territory/queries";

/** Every lab that the session may see: the list filters and sorts them where they are shown. */
export const labsQuery = queryOptions({
  queryKey: ["labs", "all"],
  queryFn: (asking): Promise<LabSummary[]> => allPages(asking, (query) => contentOf(api.labs.$get({ query }))),
});

export const labQuery = (id: string) =>
  queryOptions({
    queryKey: ["labs", "one", id],
    queryFn: (): Promise<Lab> => contentOf(api.labs[":id"].$get({ param: { id } })),
  });

/** A lab together with the rules and vocabularies of its screens, asked for at the same time. */
export function useLab(id: string) {
  const lab = useQuery(labQuery(id));
  const systems = useQuery(labSystemsQuery);
  return {
    data: lab.data && systems.data ? { lab: lab.data, rules: systems.data } : undefined,
    error: lab.error ?? systems.error,
    refetch: () => Promise.all([lab.refetch(), systems.refetch()]),
  };
}

/** A change of one lab: what comes back is the lab, whole, and is shown at once. */
export function useLabChange<I>(send: (given: I) => Promise<Lab>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: (lab) => {
      const { queryKey } = labQuery(lab.id);
      queries.setQueryData(queryKey, lab);
      const itself = JSON.stringify(queryKey);
      void queries.invalidateQueries({
        predicate: ({ queryKey: key }) => key[0] === "labs" && JSON.stringify(key) !== itself,
      });
      void queries.invalidateQueries({ queryKey: ["flags"] });
    },
  });
}

/** Fetches a lab anew. */
export function useReloadLab(id: string): () => Promise<Lab> {
  const queries = useQueryClient();
  return () => queries.fetchQuery({ ...labQuery(id), staleTime: 0 });
}
