import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { ProblemError } from "./problem";
import { sessionQuery } from "./session";

const retriable = (failures: number, error: Error) =>
  failures < 2 && !(error instanceof ProblemError && error.status < 500);

/** What the screens have loaded. When the API no longer knows the session, it is asked for again: the screens then ask to sign in. */
export function createQueries(): QueryClient {
  const onError = (error: Error) => {
    if (error instanceof ProblemError && error.status === 401)
      void queries.invalidateQueries({ queryKey: sessionQuery.queryKey });
  };
  const queries = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    // Without a network a request is tried and fails, and the screen says so: it is never put off in silence.
    defaultOptions: {
      queries: { retry: retriable, staleTime: 5_000, networkMode: "always" },
      mutations: { networkMode: "always" },
    },
  });
  return queries;
}
