import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import type { Organisation, Person } from "@trama/directory";
import { api, contentOf } from "../../api/client";

interface Part<T> {
  items: T[];
  nextCursor: string | null;
}

/** Every page of a list, one after the other: the screens filter and sort it where they show it. */
async function allOf<T>(part: (query: { limit: number; cursor?: string }) => Promise<Part<T>>): Promise<T[]> {
  const all: T[] = [];
  let cursor: string | null = null;
  do {
    const found: Part<T> = await part({ limit: 200, ...(cursor === null ? {} : { cursor }) });
    all.push(...found.items);
    cursor = found.nextCursor;
  } while (cursor !== null);
  return all;
}

/** Every organisation that the session may see. */
export const organisationsQuery = queryOptions({
  queryKey: ["organisations", "all"],
  queryFn: (): Promise<Organisation[]> => allOf((query) => contentOf(api.organisations.$get({ query }))),
});

export const organisationQuery = (id: string) =>
  queryOptions({
    queryKey: ["organisations", "one", id],
    queryFn: (): Promise<Organisation> => contentOf(api.organisations[":id"].$get({ param: { id } })),
  });

/** The kinds of organisation that the territory knows, the retired ones included. */
export const kindsQuery = queryOptions({
  queryKey: ["organisation-kinds"],
  queryFn: () => contentOf(api["organisation-kinds"].$get()),
  staleTime: 60_000,
});

/** Everybody that the session may see. */
export const peopleQuery = queryOptions({
  queryKey: ["people", "all"],
  queryFn: (): Promise<Person[]> => allOf((query) => contentOf(api.people.$get({ query }))),
});

export const personQuery = (id: string) =>
  queryOptions({
    queryKey: ["people", "one", id],
    queryFn: (): Promise<Person> => contentOf(api.people[":id"].$get({ param: { id } })),
  });

/** Who holds, held or will hold which access role. */
export const rolesQuery = queryOptions({
  queryKey: ["role-assignments", "all"],
  queryFn: () => contentOf(api["role-assignments"].$get()),
});

/** What a role may be over, by name, for who gives roles. */
export const roleScopesQuery = queryOptions({
  queryKey: ["role-assignments", "scopes"],
  queryFn: () => contentOf(api["role-scopes"].$get()),
});

/** Saves a record of the directory; what shows it, and the labs and flags that name it, are loaded again. */
export function useDirectoryChange<I, R>(send: (given: I) => Promise<R>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: () =>
      Promise.all(
        ["organisations", "people", "role-assignments", "labs", "flags"].map((first) =>
          queries.invalidateQueries({ queryKey: [first] }),
        ),
      ),
  });
}
