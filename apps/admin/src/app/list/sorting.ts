/** One column that a list is sorted by, and whether from the end. */
export interface Sorting<K extends string = string> {
  key: K;
  descending: boolean;
}

const mostColumns = 4;

const written = (sorts: readonly Sorting[]) =>
  sorts.map(({ key, descending }) => `${descending ? "-" : ""}${key}`).join(",");

/**
 * The order of a list as its address says it: the keys of columns, the first counting most, each with `-` in front for
 * the opposite. What names no column is left out; when nothing is left, the first column's order.
 */
export function readSorts<K extends string>(text: string | undefined, keys: readonly [K, ...K[]]): Sorting<K>[] {
  const sorts: Sorting<K>[] = [];
  for (const part of (text ?? "").split(",")) {
    const key = keys.find((one) => one === part || `-${one}` === part);
    if (key && sorts.every((sort) => sort.key !== key)) sorts.push({ key, descending: part !== key });
  }
  return sorts.length > 0 ? sorts.slice(0, mostColumns) : [{ key: keys[0], descending: false }];
}

/**
 * The order that choosing a heading gives: its column alone, the other way round the second time. `also` keeps the
 * columns that count more, and puts it after them; turned round once more it goes.
 */
export function nextSorts<K extends string>(now: readonly Sorting<K>[], chosen: K, also = false): string {
  const before = now.find(({ key }) => key === chosen);
  if (!also)
    return written([{ key: chosen, descending: before !== undefined && now.length === 1 && !before.descending }]);
  if (!before) return written([...now, { key: chosen, descending: false }]);
  if (before.descending && now.length > 1) return written(now.filter((sort) => sort !== before));
  return written(now.map((sort) => (sort === before ? { key: chosen, descending: !sort.descending } : sort)));
}
