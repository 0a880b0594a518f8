import { type QueryClient, queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { forgetPeople, keepFor } from "./belongings";
import { api, contentOf } from "./client";
import { answerOf, ProblemError } from "./problem";

// What everybody may know stays; whatever was loaded for one person is never shown to the next.
const everybodys = new Set(["session", "territory"]);

function forgetLoaded(queries: QueryClient): void {
  queries.removeQueries({ predicate: ({ queryKey: [first] }) => !everybodys.has(String(first)) });
}

/** Who is signed in, or null. What the browser keeps follows the answer: it is that person's, or it goes. */
export const sessionQuery = queryOptions({
  queryKey: ["session"],
  queryFn: async ({ client }) => {
    const session = await contentOf(api.session.$get());
    const before = client.getQueryData<typeof session>(["session"]);
    if (before?.personId !== session?.personId) forgetLoaded(client);
    if (session) keepFor(session.personId);
    else forgetPeople();
    return session;
  },
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

export function useSignIn() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (given: { email: string; password: string }) => post("sign-in/email", given),
    onSuccess: async () => {
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
      forgetPeople();
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

/** Changes one's own password. The other sessions end, and this one goes on under a new key. */
export function useChangePassword() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (given: { currentPassword: string; newPassword: string }) => post("change-password", given),
    onSuccess: () => queries.invalidateQueries(),
  });
}
