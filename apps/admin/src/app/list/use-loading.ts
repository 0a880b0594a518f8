/** Whether some of what a query brings is here and the rest is still on its way. */
export const useLoading = ({ fetchStatus, data, isStale }: { fetchStatus: string; data: unknown; isStale: boolean }) =>
  fetchStatus === "fetching" && data !== undefined && !isStale;
