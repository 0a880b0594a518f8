/** The order of a list as its address says it: a column's key, with `-` in front for the opposite. */
export type Sort<K extends string> = K | `-${K}`;

/** Every order that a list's columns allow, for the schema of its address. */
export function sortsOf<const K extends string>(keys: readonly K[]): Sort<K>[] {
  return keys.flatMap((key): Sort<K>[] => [key, `-${key}`]);
}

/** The column a list is sorted by, and whether from the end; the first column when the address says nothing. */
export function readSort<K extends string>(
  sort: Sort<K> | undefined,
  keys: readonly [K, ...K[]],
): { key: K; descending: boolean } {
  const key = keys.find((one) => one === sort || `-${one}` === sort);
  return { key: key ?? keys[0], descending: key !== undefined && sort !== key };
}

/** The order that choosing a heading gives: its column, and the other way round the second time. */
export function nextSort<K extends string>(now: { key: K; descending: boolean }, chosen: K): Sort<K> {
  return now.key === chosen && !now.descending ? `-${chosen}` : chosen;
}
