import { useDeferredValue, useMemo } from "react";
import type { Column } from "./column";
import { type Filter, keeper, type ListAddress, textIn } from "./filter";
import { orderedRows } from "./ordered-rows";
import { readSorts, type Sorting } from "./sorting";
import { wordFinder } from "./word-finder";

interface Asked<T, K extends string> {
  rows: readonly T[];
  columns: readonly Column<T, K>[];
  filters: readonly Filter<T>[];
  texts: (row: T) => readonly (string | null | undefined)[];
  address: ListAddress;
  /** The words as they are being typed: the address follows. */
  sought: string;
  firstOrder: string | undefined;
}

/**
 * The rows of a list as asked, and the order they are in. All are sorted once for each order, and narrowed after that:
 * a letter typed only looks through words that are ready. What was pressed is shown at once, the rows right after it.
 */
export function useShownRows<T extends object, K extends string>({
  rows,
  columns,
  filters,
  texts,
  address,
  sought,
  firstOrder,
}: Asked<T, K>): { shown: readonly T[]; sorts: Sorting<K>[] } {
  const keys = columns.filter(({ by }) => by).map(({ key }) => key);
  const [first = columns[0]?.key, ...others] = keys;
  const order = textIn(address, "ordine") ?? firstOrder;
  const sorts = first === undefined ? [] : readSorts(order, [first, ...others]);
  const sortedBy = useDeferredValue(JSON.stringify(sorts));
  const ordered = useMemo(
    () => orderedRows(rows, columns, JSON.parse(sortedBy) as Sorting<K>[]),
    [rows, columns, sortedBy],
  );
  const words = useDeferredValue(sought);
  const asked = useDeferredValue(address);
  const finder = useMemo(() => wordFinder(rows, texts), [rows, texts]);
  const finds = useMemo(() => finder(words), [finder, words]);
  const shown = useMemo(() => {
    const keeps = keeper(filters, asked);
    return ordered.filter((row) => keeps(row) && finds(row));
  }, [ordered, filters, asked, finds]);
  return { shown, sorts };
}
