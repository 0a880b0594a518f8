import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api, contentOf } from "../../api/client";
import { asked, type TrailSearch } from "./trail-search";

/** The lines of the trail that the filters let through, page after page. */
export const trailQuery = (search: TrailSearch) =>
  infiniteQueryOptions({
    queryKey: ["trail", "list", search],
    queryFn: ({ pageParam }: { pageParam: string | null }) =>
      contentOf(
        api.trail.$get({ query: { ...asked(search), ...(pageParam === null ? {} : { cursor: Number(pageParam) }) } }),
      ),
    initialPageParam: null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

/** Whether the trail is whole. Checking it reads all of it, so it is not asked again at every look. */
export const trailStateQuery = queryOptions({
  queryKey: ["trail", "state"],
  queryFn: () => contentOf(api.trail.state.$get()),
  staleTime: 10 * 60_000,
});
