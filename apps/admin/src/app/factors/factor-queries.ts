import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { MyFactors } from "@trama/directory";
import { askAuth } from "../../api/session";

/** With what I sign in. */
export const myFactorsQuery = queryOptions({
  queryKey: ["my-factors"],
  queryFn: async () => MyFactors.parse(await askAuth("my-factors")),
});

/** Changes with what I sign in; what is shown of it is loaded again. */
export function useFactorChange<I, R>(send: (given: I) => Promise<R>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: () => queries.invalidateQueries({ queryKey: myFactorsQuery.queryKey }),
  });
}
