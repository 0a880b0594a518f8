import type { QueryClient } from "@tanstack/react-query";

interface Part<T> {
  items: T[];
  nextCursor: string | null;
}

interface Asking {
  client: QueryClient;
  queryKey: readonly unknown[];
}

const shownEvery = 5;

/**
 * Every page of a list, one after the other: the screens filter and sort it where they show it. The first time what has
 * come is shown while the rest is on its way; later what is there stays until all of it has come anew.
 */
export async function allPages<T>(
  { client, queryKey }: Asking,
  part: (query: { limit: number; cursor?: string }) => Promise<Part<T>>,
): Promise<T[]> {
  const first = client.getQueryData(queryKey) === undefined;
  const all: T[] = [];
  let cursor: string | null = null;
  let pages = 0;
  do {
    const found: Part<T> = await part({ limit: 200, ...(cursor === null ? {} : { cursor }) });
    all.push(...found.items);
    cursor = found.nextCursor;
    if (first && cursor !== null && pages % shownEvery === 0) client.setQueryData(queryKey, [...all]);
    pages += 1;
  } while (cursor !== null);
  return all;
}
