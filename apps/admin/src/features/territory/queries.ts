import { queryOptions } from "@tanstack/react-query";
import { api, contentOf } from "../../api/client";

/** Every flag raised now, gravest first, with its acceptance. */
export const flagsQuery = queryOptions({
  queryKey: ["flags"],
  queryFn: () => contentOf(api.territory.flags.$get()),
});

/** The lab systems of the areas. */
export const labSystemsQuery = queryOptions({
  queryKey: ["lab-systems"],
  queryFn: () => contentOf(api["lab-systems"].$get()),
  staleTime: 60_000,
});
