import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { api, contentOf } from "../../../api/client";

/** The invitations that nobody accepted yet. */
export const invitationsQuery = queryOptions({
  queryKey: ["access", "invitations"],
  queryFn: () => contentOf(api.invitations.$get()),
});

/** Everybody who may sign in, or could. */
export const accountsQuery = queryOptions({
  queryKey: ["access", "accounts"],
  queryFn: () => contentOf(api.accounts.$get()),
});

/** My own running sessions. */
export const mySessionsQuery = queryOptions({
  queryKey: ["access", "my-sessions"],
  queryFn: () => contentOf(api["my-sessions"].$get()),
});

/** Changes who may come in; invitations, accounts, sessions, roles and people are loaded again. */
export function useAccessChange<I, R>(send: (given: I) => Promise<R>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: () =>
      Promise.all(
        ["access", "people", "role-assignments"].map((first) => queries.invalidateQueries({ queryKey: [first] })),
      ),
  });
}
