import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { api, contentOf } from "./client";
import { answerOf, ProblemError } from "./problem";

/** Who is signed in, or null. */
export const sessionQuery = queryOptions({
  queryKey: ["session"],
  queryFn: () => contentOf(api.session.$get()),
  staleTime: 60_000,
});

/** Whether the person signed in may use a verb on some record. */
export function useMay(): (verb: string) => boolean {
  const { data } = useQuery(sessionQuery);
  return useCallback((verb) => data?.verbs.includes(verb) ?? false, [data]);
}

async function post(path: string, body: object): Promise<void> {
  const response = await answerOf(
    fetch(`/api/auth/${path}`, {
      method: "POST",
      headers: { "content-type": "application/json", "accept-language": document.documentElement.lang },
      body: JSON.stringify(body),
    }),
  );
  if (!response.ok) throw new ProblemError(response.status, await response.json().catch(() => null));
}

// What everybody may know stays; whatever was loaded for one person is never shown to the next.
const everybodys = new Set(["session", "territory"]);

export function useSignIn() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (given: { email: string; password: string }) => post("sign-in/email", given),
    onSuccess: async () => {
      queries.removeQueries({ predicate: ({ queryKey: [first] }) => !everybodys.has(String(first)) });
      await queries.invalidateQueries({ queryKey: sessionQuery.queryKey });
    },
  });
}

/** Ends the session and forgets everything that was loaded or begun with it, drafts included. */
export function useSignOut() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => post("sign-out", {}),
    onSuccess: () => {
      queries.clear();
      sessionStorage.clear();
      window.location.assign("/admin/");
    },
  });
}

/** Asks for a link to choose a new password, by mail. */
export function useForgottenPassword() {
  return useMutation({ mutationFn: (email: string) => post("forgotten-password", { email }) });
}

export function useChoosePassword() {
  return useMutation({ mutationFn: (given: { token: string; newPassword: string }) => post("reset-password", given) });
}
