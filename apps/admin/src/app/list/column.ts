import type { ReactNode } from "react";

/** One column of a list: how its cell is drawn, and what a row counts for when the list is sorted by it. */
export interface Column<T, K extends string = string> {
  key: K;
  label: string;
  /** A column of numbers stands at the end of its cell. */
  number?: boolean;
  /** What a row is sorted by; null when it is not known, and then the row comes last. Without it nothing sorts. */
  by?: (row: T) => string | number | null;
  /** Not shown until somebody chooses it. */
  extra?: boolean;
  /** A column of buttons needs no name on a card, and no choosing. */
  action?: boolean;
  /** A picture of figures that other columns have: a file leaves it out. */
  picture?: boolean;
  /** Whether a row has something to show here; a column of which no row has anything is left out. */
  has?: (row: T) => boolean;
  /** What stands below the column, of all the rows shown. */
  total?: (rows: readonly T[]) => string | null;
  /** How much of the width it takes in a long list, beside the others; 1 when not said. */
  share?: number;
  cell: (row: T) => ReactNode;
}

const named = (chosen: string | undefined) => (chosen ?? "").split(",").filter(Boolean);

/** The columns of a list as its address chooses them, in their own order; the first names the row and always stays. */
export function chosenColumns<T, K extends string>(
  columns: readonly Column<T, K>[],
  chosen: string | undefined,
): readonly Column<T, K>[] {
  const wanted = named(chosen);
  return columns.filter(
    ({ key, action, extra }, at) => at === 0 || action || (wanted.length === 0 ? !extra : wanted.includes(key)),
  );
}

/** What the address says when a column is shown or put away; nothing when they are the usual ones again. */
export function withColumn<T>(
  columns: readonly Column<T>[],
  chosen: string | undefined,
  changed: string,
): string | undefined {
  const now = new Set(chosenColumns(columns, chosen).map(({ key }) => key));
  if (!now.delete(changed)) now.add(changed);
  const shown = columns.filter(({ key }) => now.has(key));
  const usual = chosenColumns(columns, undefined);
  if (shown.length === usual.length && shown.every((column, at) => column === usual[at])) return undefined;
  return shown.map(({ key }) => key).join(",");
}
