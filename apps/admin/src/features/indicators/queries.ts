import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import type {
  Dashboard,
  Evidence,
  Indicator,
  IndicatorCatalogue,
  IndicatorSource,
  MeasureAnswer,
  MeasureCatalogue,
} from "@trama/indicators";
import type { z } from "zod";
import { api, contentOf } from "../../api/client";
import type { Period } from "./period";

/** What the territory hopes for and counts. */
export const indicatorsQuery = queryOptions({
  queryKey: ["indicators", "catalogue"],
  queryFn: (): Promise<IndicatorCatalogue> => contentOf(api["indicators"].$get()),
});

/** What can be counted, in words. */
export const measuresQuery = queryOptions({
  queryKey: ["indicators", "measures"],
  queryFn: (): Promise<z.output<typeof MeasureCatalogue>> => contentOf(api.measures.$get()),
});

/** Every indicator of the whole territory over a period. */
export const dashboardQuery = (period: Period) =>
  queryOptions({
    queryKey: ["indicators", "dashboard", period],
    queryFn: (): Promise<Dashboard> => contentOf(api.dashboard.$get({ query: { ...period } })),
  });

export const indicatorQuery = (indicator: string) =>
  queryOptions({
    queryKey: ["indicators", "one", indicator],
    queryFn: (): Promise<Indicator> => contentOf(api.indicators[":indicator"].$get({ param: { indicator } })),
  });

const whereOf = ({ filter }: IndicatorSource) =>
  Object.entries(filter)
    .flatMap(([dimension, codes]) => codes.map((code) => `${dimension}:${code}`))
    .join(",");

/** What the measure of an indicator counts, month by month. */
export const monthsQuery = (source: IndicatorSource, period: Period) =>
  queryOptions({
    queryKey: ["indicators", "months", source, period],
    queryFn: (): Promise<MeasureAnswer> => {
      const where = whereOf(source);
      return contentOf(
        api.measures[":measure"].figures.$get({
          param: { measure: source.measure ?? "" },
          query: { ...period, bucket: "month", ...(where === "" ? {} : { where }) },
        }),
      );
    },
  });

const atOnce = 20;

/** The records behind the number of an indicator, the latest first, some at a time. */
export const evidenceQuery = (indicator: string, period: Period) =>
  infiniteQueryOptions({
    queryKey: ["indicators", "evidence", indicator, period],
    initialPageParam: 0,
    getNextPageParam: ({ count }: Evidence, _pages: Evidence[], offset: number) =>
      offset + atOnce < count ? offset + atOnce : null,
    queryFn: ({ pageParam }): Promise<Evidence> =>
      contentOf(
        api.indicators[":indicator"].evidence.$get({
          param: { indicator },
          query: { ...period, limit: String(atOnce), offset: String(pageParam) },
        }),
      ),
  });

/** Something written about an indicator: whatever is shown of the indicators is then asked for again. */
export function useIndicatorChange<I, R>(send: (given: I) => Promise<R>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: () => queries.invalidateQueries({ queryKey: ["indicators"] }),
  });
}
