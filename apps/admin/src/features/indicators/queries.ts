import { queryOptions } from "@tanstack/react-query";
import type { IndicatorCatalogue } from "@trama/indicators";
import { api, contentOf } from "../../api/client";

/** What the territory hopes for and counts. */
export const indicatorsQuery = queryOptions({
  queryKey: ["indicators", "catalogue"],
  queryFn: (): Promise<IndicatorCatalogue> => contentOf(api["indicators"].$get()),
});
