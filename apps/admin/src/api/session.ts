import { type QueryClient, queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { SecondStepAsked } from "@trama/directory";
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
    if (session?.personId) keepFor(session.personId);
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

/** Asks one of the sign-in routes, with content by POST and without it by GET; null when it answers nothing. */
export async function askAuth(path: string, body?: object): Promise<unknown> {
  const language = { "accept-language": document.documentElement.lang };
  const asked =
    body === undefined
      ? { headers: language }
      : {
          method: "POST",
          headers: { "content-type": "application/json", ...language },
          body: JSON.stringify(body),
        };
  const response = await answerOf(fetch(`/api/auth/${path}`, asked));
  if (!response.ok) throw new ProblemError(response.status, await response.json().catch(() => null));
  return response.status === 204 ? null : await response.json();
}

/** Asks who is here now. */
function useSessionBegun(): () => Promise<void> {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: sessionQuery.queryKey });
}

/** Signs in with a password; gives the ways of a second step when one is asked for, null when the person is in. */
export function useSignIn() {
  const begun = useSessionBegun();
  return useMutation({
    mutationFn: async (given: { email: string; password: string }) => {
      const asked = SecondStepAsked.safeParse(await askAuth("sign-in/email", given));
      return asked.success ? asked.data.secondStep : null;
    },
    onSuccess: async (ways) => {
      if (ways === null) await begun();
    },
  });
}

/** Takes the second step with a code of the app or a recovery code. */
export function useSecondStep() {
  const begun = useSessionBegun();
  return useMutation({
    mutationFn: (given: { code: string; trustDevice: boolean }) => askAuth("second-step", given),
    onSuccess: begun,
  });
}

/** Ends the session and forgets everything that was loaded or begun with it, drafts included. */
export function useSignOut() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => askAuth("sign-out", {}),
    onSuccess: () => {
      queries.clear();
      forgetPeople();
      window.location.assign("/admin/");
    },
  });
}

/** Asks for a link to choose a new password, by mail. */
export function useForgottenPassword() {
  return useMutation({ mutationFn: (email: string) => askAuth("forgotten-password", { email }) });
}

export function useChoosePassword() {
  return useMutation({
    mutationFn: (given: { token: string; newPassword: string }) => askAuth("reset-password", given),
  });
}

/** Changes one's own password. The other sessions end, and this one goes on under a new key. */
export function useChangePassword() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (given: { currentPassword: string; newPassword: string }) => askAuth("change-password", given),
    onSuccess: () => queries.invalidateQueries(),
  });
}
