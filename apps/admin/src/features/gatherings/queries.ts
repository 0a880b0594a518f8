import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import type { Gathering, GatheringKinds, GatheringSeries, GatheringSummary } from "@trama/gatherings";
import type { LocalDate } from "@trama/kernel";
import { allPages } from "../../api/all-pages";
import { api, contentOf } from "../../api/client";

interface Span {
  from: LocalDate;
  to: LocalDate;
}

/** Every gathering that the session may see between two days, both included; of one lab when it is named. */
export const gatheringsQuery = ({ from, to }: Span, lab?: string) =>
  queryOptions({
    queryKey: ["gatherings", "between", from, to, lab ?? null],
    queryFn: async (): Promise<GatheringSummary[]> => {
      const gatherings: GatheringSummary[] = [];
      const asked = { from, to, limit: "200", ...(lab === undefined ? {} : { owner: lab }) };
      let cursor: string | null = null;
      do {
        const page: { items: GatheringSummary[]; nextCursor: string | null } = await contentOf(
          api.gatherings.$get({ query: { ...asked, ...(cursor === null ? {} : { cursor }) } }),
        );
        gatherings.push(...page.items);
        cursor = page.nextCursor;
      } while (cursor !== null);
      return gatherings;
    },
  });

/** The same for a list of many: what has come is shown while the rest is on its way. */
export const listedGatheringsQuery = ({ from, to }: Span) =>
  queryOptions({
    queryKey: ["gatherings", "listed", from, to],
    queryFn: (asking): Promise<GatheringSummary[]> =>
      allPages(asking, ({ limit, ...at }) =>
        contentOf(api.gatherings.$get({ query: { from, to, limit: String(limit), ...at } })),
      ),
  });

export const gatheringQuery = (id: string) =>
  queryOptions({
    queryKey: ["gatherings", "one", id],
    queryFn: (): Promise<Gathering> => contentOf(api.gatherings[":id"].$get({ param: { id } })),
  });

export const seriesQuery = (id: string) =>
  queryOptions({
    queryKey: ["gatherings", "series", id],
    queryFn: (): Promise<GatheringSeries> => contentOf(api["gathering-series"][":id"].$get({ param: { id } })),
  });

/** What comes back in one lab and has not ended. */
export const seriesOfQuery = (lab: string) =>
  queryOptions({
    queryKey: ["gatherings", "series of", lab],
    queryFn: async (): Promise<GatheringSeries[]> => {
      const { items } = await contentOf(api["gathering-series"].$get({ query: { owner: lab, limit: "200" } }));
      return items;
    },
  });

/** The kinds of gatherings, the bands in which people are counted, and when series stop. */
export const gatheringKindsQuery = queryOptions({
  queryKey: ["gathering-kinds"],
  queryFn: (): Promise<GatheringKinds> => contentOf(api["gathering-kinds"].$get()),
  staleTime: 60_000,
});

/** Forgets what the screens know of gatherings but one record, which has just been told. */
function useForget() {
  const queries = useQueryClient();
  return (kept: readonly unknown[] = []) => {
    const itself = JSON.stringify(kept);
    void queries.invalidateQueries({
      predicate: ({ queryKey: key }) => key[0] === "gatherings" && JSON.stringify(key) !== itself,
    });
    void queries.invalidateQueries({ queryKey: ["labs"] });
  };
}

/** A change of one gathering: what comes back is the gathering, whole, and is shown at once. */
export function useGatheringChange<I>(send: (given: I) => Promise<Gathering>) {
  const queries = useQueryClient();
  const forget = useForget();
  return useMutation({
    mutationFn: send,
    onSuccess: (gathering) => {
      const { queryKey } = gatheringQuery(gathering.id);
      queries.setQueryData(queryKey, gathering);
      queries.setQueriesData<GatheringSummary[]>({ queryKey: ["gatherings", "between"] }, (list) =>
        list?.map((one) => (one.id === gathering.id ? gathering : one)),
      );
      forget(queryKey);
    },
  });
}

/** A change of one series, shown at once; its dates are asked for anew. */
export function useSeriesChange<I>(send: (given: I) => Promise<GatheringSeries>) {
  const queries = useQueryClient();
  const forget = useForget();
  return useMutation({
    mutationFn: send,
    onSuccess: (series) => {
      const { queryKey } = seriesQuery(series.id);
      queries.setQueryData(queryKey, series);
      forget(queryKey);
    },
  });
}

/** A change of many gatherings at once. */
export function useGatheringsChange<I, R>(send: (given: I) => Promise<R>) {
  const forget = useForget();
  return useMutation({ mutationFn: send, onSuccess: () => forget() });
}

/** Loads what the screens know of gatherings anew, after changes made one by one. */
export function useGatheringsChanged(): () => Promise<unknown> {
  const queries = useQueryClient();
  return () => Promise.all([["gatherings"], ["labs"]].map((queryKey) => queries.invalidateQueries({ queryKey })));
}

/** Fetches a gathering anew. */
export function useReloadGathering(id: string): () => Promise<Gathering> {
  const queries = useQueryClient();
  return () => queries.fetchQuery({ ...gatheringQuery(id), staleTime: 0 });
}

/** Fetches a series anew. */
export function useReloadSeries(id: string): () => Promise<GatheringSeries> {
  const queries = useQueryClient();
  return () => queries.fetchQuery({ ...seriesQuery(id), staleTime: 0 });
}
