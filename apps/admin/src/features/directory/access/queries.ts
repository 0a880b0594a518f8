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

/** Loads invitations, accounts, sessions, roles and people anew. */
export function useAccessReload(): () => Promise<unknown> {
  const queries = useQueryClient();
  return () =>
    Promise.all(
      ["access", "people", "role-assignments"].map((first) => queries.invalidateQueries({ queryKey: [first] })),
    );
}

/** Changes who may come in, and loads it anew. */
export function useAccessChange<I, R>(send: (given: I) => Promise<R>) {
  const onSuccess = useAccessReload();
  return useMutation({ mutationFn: send, onSuccess });
}
