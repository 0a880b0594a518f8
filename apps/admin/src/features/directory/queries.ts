import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import type { Organisation, Person } from "@trama/directory";
import { allPages } from "../../api/all-pages";
import { api, contentOf } from "../../api/client";

/** Every organisation that the session may see. */
export const organisationsQuery = queryOptions({
  queryKey: ["organisations", "all"],
  queryFn: (asking): Promise<Organisation[]> =>
    allPages(asking, (query) => contentOf(api.organisations.$get({ query }))),
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
  queryFn: (asking): Promise<Person[]> => allPages(asking, (query) => contentOf(api.people.$get({ query }))),
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
