import type { Language } from "@trama/kernel";

/** What the cells of a column hold: words, a number, or a calendar day written `YYYY-MM-DD`. */
export const cellKinds = ["text", "number", "day"] as const;
export type CellKind = (typeof cellKinds)[number];

/** A cell's value, as its column's kind has it; null is an empty cell. */
export type Cell = string | number | null;

/** One column of a sheet: its heading, and what its cells hold. */
export interface SheetColumn {
  label: string;
  kind: CellKind;
}

/** A table to be opened in a spreadsheet: every row has a cell for each column, in their order. */
export interface Sheet {
  /** What the table is called; a workbook shows as much of it as the tab of a sheet holds. */
  title: string;
  /** Numbers and days of a CSV are written as this language writes them. */
  language: Language;
  columns: readonly SheetColumn[];
  rows: readonly (readonly Cell[])[];
}

/** A cell that is not what its column says. A mistake of the program, never of its user. */
export class MisplacedCell extends Error {
  override readonly name = "MisplacedCell";
  constructor(column: SheetColumn, cell: Cell) {
    super(`The column ${column.label} holds a ${column.kind}, not ${JSON.stringify(cell)}.`);
  }
}

const day = /^\d{4}-\d{2}-\d{2}$/;

/** A cell checked against its column. @throws MisplacedCell */
export function checkedCell(column: SheetColumn, cell: Cell | undefined): Cell {
  if (cell === null || cell === undefined) return null;
  const fits =
    column.kind === "number"
      ? typeof cell === "number" && Number.isFinite(cell)
      : typeof cell === "string" && (column.kind === "text" || day.test(cell));
  if (!fits) throw new MisplacedCell(column, cell);
  return cell;
}
