import { infiniteQueryOptions, queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
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
import { ProblemError } from "../../api/problem";
import { type About, askedOf, whereOf } from "./about";

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

/** Every indicator over a period, of the territory or of a part of it. */
export const dashboardQuery = (about: About) =>
  queryOptions({
    queryKey: ["indicators", "dashboard", askedOf(about)],
    queryFn: (): Promise<Dashboard> => contentOf(api.dashboard.$get({ query: askedOf(about) })),
  });

export const indicatorQuery = (indicator: string) =>
  queryOptions({
    queryKey: ["indicators", "one", indicator],
    queryFn: (): Promise<Indicator> => contentOf(api.indicators[":indicator"].$get({ param: { indicator } })),
  });

/** What the measure of an indicator counts, split as asked. */
function figuresOf(source: IndicatorSource, { from, to, scope }: About, split: { bucket: "month" } | { by: string }) {
  const where = whereOf(source, scope);
  return contentOf(
    api.measures[":measure"].figures.$get({
      param: { measure: source.measure ?? "" },
      query: { from, to, ...split, ...(where === "" ? {} : { where }) },
    }),
  );
}

/** What the measure of an indicator counts, month by month. */
export const monthsQuery = (source: IndicatorSource, about: About) =>
  queryOptions({
    queryKey: ["indicators", "months", source, askedOf(about)],
    queryFn: (): Promise<MeasureAnswer> => figuresOf(source, about, { bucket: "month" }),
  });

/** What the measure of an indicator counts in all and by the codes of a dimension. */
export const partsQuery = (source: IndicatorSource, about: About, by: string) =>
  queryOptions({
    queryKey: ["indicators", "parts", source, askedOf(about), by],
    queryFn: (): Promise<MeasureAnswer> => figuresOf(source, about, { by }),
  });

const atOnce = 20;

/** The records behind the number of an indicator, the latest first, some at a time. */
export const evidenceQuery = (indicator: string, about: About) =>
  infiniteQueryOptions({
    queryKey: ["indicators", "evidence", indicator, askedOf(about)],
    initialPageParam: 0,
    getNextPageParam: ({ count }: Evidence, _pages: Evidence[], offset: number) =>
      offset + atOnce < count ? offset + atOnce : null,
    queryFn: ({ pageParam }): Promise<Evidence> =>
      contentOf(
        api.indicators[":indicator"].evidence.$get({
          param: { indicator },
          query: { ...askedOf(about), limit: String(atOnce), offset: String(pageParam) },
        }),
      ),
  });

/** The figures of a scope, and whether they are closed to whoever asks: who works in some labs only sees those. */
export function useDashboard(about: About) {
  const dashboard = useQuery(dashboardQuery(about));
  return { dashboard, closed: dashboard.error instanceof ProblemError && dashboard.error.status === 404 };
}

/** The meaning that an indicator had under a version; undefined while an earlier one loads. */
export function useVersion(item: IndicatorCatalogue["items"][number] | undefined, version: number) {
  const earlier = item !== undefined && item.current.version !== version;
  const { data } = useQuery({ ...indicatorQuery(item?.code ?? ""), enabled: earlier });
  return earlier ? data?.versions.find((one) => one.version === version) : item?.current;
}

/** Something written about an indicator: whatever is shown of the indicators is then asked for again. */
export function useIndicatorChange<I, R>(send: (given: I) => Promise<R>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: () => queries.invalidateQueries({ queryKey: ["indicators"] }),
  });
}
