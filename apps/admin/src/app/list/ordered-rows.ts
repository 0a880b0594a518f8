import type { Column } from "./column";
import { compareText } from "./compare-text";
import type { Sorting } from "./sorting";

const unknown = -1;

/** The place of each value among the others, equals in the same one; a value that is not known has none. */
function placesOf(values: readonly (string | number | null)[]): Int32Array {
  const compare = (a: string | number, b: string | number) =>
    typeof a === "number" && typeof b === "number" ? a - b : compareText(String(a), String(b));
  const sorted = [...new Set(values)].filter((value) => value !== null).sort(compare);
  const places = new Map<string | number, number>();
  let place = 0;
  for (const [at, value] of sorted.entries()) {
    const before = sorted[at - 1];
    if (before !== undefined && compare(before, value) !== 0) place = at;
    places.set(value, place);
  }
  return Int32Array.from(values, (value) => (value === null ? unknown : (places.get(value) ?? unknown)));
}

const known = new WeakMap<readonly unknown[], Map<unknown, Int32Array>>();

/** The places of the rows of a list by one column: worked out once, however often the list is sorted by it. */
function placesBy<T>(rows: readonly T[], by: (row: T) => string | number | null): Int32Array {
  const ofRows = known.get(rows) ?? new Map<unknown, Int32Array>();
  known.set(rows, ofRows);
  const places = ofRows.get(by) ?? placesOf(rows.map(by));
  ofRows.set(by, places);
  return places;
}

/** The rows sorted by some columns, the first counting most; equals go by the first column, then as they came. */
export function orderedRows<T, K extends string>(
  rows: readonly T[],
  columns: readonly Column<T, K>[],
  sorts: readonly Sorting<K>[],
): T[] {
  const [first] = columns;
  const all: readonly Sorting<K>[] = first ? [...sorts, { key: first.key, descending: false }] : sorts;
  const keys = all.flatMap(({ key, descending }) => {
    const by = columns.find((column) => column.key === key)?.by;
    return by ? [{ places: placesBy(rows, by), turn: descending ? -1 : 1 }] : [];
  });
  const order = Array.from(rows.keys()).sort((a, b) => {
    for (const { places, turn } of keys) {
      const [mine = unknown, other = unknown] = [places[a], places[b]];
      if (mine === other) continue;
      if (mine === unknown || other === unknown) return mine === unknown ? 1 : -1;
      return turn * (mine - other);
    }
    return a - b;
  });
  return order.flatMap((at) => rows[at] ?? []);
}
