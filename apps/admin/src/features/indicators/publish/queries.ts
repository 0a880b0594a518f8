import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import type { OpenTable, OpenTablePreview, OpenTables, StateOpenTable } from "@trama/indicators";
import { api, contentOf } from "../../../api/client";

const published = ["open-tables"] as const;

/** The tables that everybody can read. */
export const openTablesQuery = queryOptions({
  queryKey: [...published, "all"],
  queryFn: (): Promise<OpenTables> => contentOf(api["open-tables"].$get()),
});

/** What a table would say to everybody, if it were published now. */
export const previewQuery = (asked: StateOpenTable) =>
  queryOptions({
    queryKey: [...published, "preview", asked],
    queryFn: (): Promise<OpenTablePreview> => {
      const { measure, by, fromYear, toYear } = asked;
      const query = { measure, fromYear: String(fromYear), toYear: String(toYear), ...(by ? { by } : {}) };
      return contentOf(api["open-tables"].preview.$get({ query }));
    },
  });

/** Publishes a table; what is shown of those published is then asked for again. */
export function usePublish() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (asked: StateOpenTable) => contentOf(api["open-tables"].$post({ json: asked })),
    onSuccess: () => queries.invalidateQueries({ queryKey: published }),
  });
}

/** Withdraws a published table, for the reason given. */
export function useWithdraw({ code, number }: Pick<OpenTable, "code" | "number">) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ reason }: { reason: string }) =>
      contentOf(api["open-tables"][":code"].withdrawals.$post({ param: { code }, json: { number, reason } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: published }),
  });
}
