import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import type { __Thing__ } from "@trama/__things__";
import { api, contentOf } from "../../api/client";

/** All that the session may see: the list filters and sorts them where they are shown. */
export const __things__Query = queryOptions({
  queryKey: ["__things__", "all"],
  queryFn: async (): Promise<__Thing__[]> => {
    const all: __Thing__[] = [];
    let cursor: string | null = null;
    do {
      const page: { items: __Thing__[]; nextCursor: string | null } = await contentOf(
        api["__things__"].$get({ query: { limit: 200, ...(cursor === null ? {} : { cursor }) } }),
      );
      all.push(...page.items);
      cursor = page.nextCursor;
    } while (cursor !== null);
    return all;
  },
});

export const __thing__Query = (id: string) =>
  queryOptions({
    queryKey: ["__things__", "one", id],
    queryFn: (): Promise<__Thing__> => contentOf(api["__things__"][":id"].$get({ param: { id } })),
  });

/** A change: what is shown is asked for again. */
export function use__Thing__Change<I>(send: (given: I) => Promise<__Thing__>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: () => queries.invalidateQueries({ queryKey: ["__things__"] }),
  });
}
