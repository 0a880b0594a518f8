import type { GatheringSummary } from "@trama/gatherings";
import type { LocalDate } from "@trama/kernel";
import {
  type CountFault,
  type CountField,
  fieldText,
  isBlank,
  numberOf,
  type ReadCount,
  readCount,
  type TypedCount,
  typedOf,
  withField,
} from "./typed-count";

/** One gathering of a sheet of paper: what it is, what is saved of it, what is typed now. */
export interface SheetRow {
  gathering: GatheringSummary;
  /** Whether it can be counted: not cancelled, not to come. */
  open: boolean;
  saved: TypedCount;
  typed: TypedCount;
}

/** A cell of the sheet, by row and column. */
export interface Cell {
  row: number;
  column: number;
}

/** The columns of a sheet, in the order of the paper. */
export const sheetFields = (bands: readonly string[]): CountField[] => [
  "total",
  ...bands.map((band): CountField => `band:${band}`),
  "newPeople",
  "note",
];

/** The rows of a month's sheet, with what had been typed and not saved. */
export function sheetRows(
  gatherings: readonly GatheringSummary[],
  draft: Readonly<Record<string, TypedCount>>,
  today: LocalDate,
): SheetRow[] {
  return gatherings.map((gathering) => {
    const saved = typedOf(gathering);
    return {
      gathering,
      open: gathering.may.includes("countGathering") && gathering.status !== "cancelled" && gathering.day <= today,
      saved,
      typed: draft[gathering.id] ?? saved,
    };
  });
}

const same = (a: TypedCount, b: TypedCount) =>
  [...new Set([...Object.keys(a.bands), ...Object.keys(b.bands)])].every(
    (band) => fieldText(a, `band:${band}`) === fieldText(b, `band:${band}`),
  ) && (["total", "newPeople", "note"] as const).every((field) => a[field] === b[field]);

/** Whether a row says something else than what is saved. */
export const isChanged = ({ open, saved, typed }: SheetRow): boolean => open && !same(saved, typed);

/** What was typed and not saved, by gathering. */
export const draftOf = (rows: readonly SheetRow[]): Record<string, TypedCount> =>
  Object.fromEntries(rows.filter(isChanged).map(({ gathering, typed }) => [gathering.id, typed]));

/** What is wrong with a row; a row that nobody touched, or left blank, is not wrong. */
export function faultsOf(row: SheetRow): Partial<Record<CountField, CountFault>> {
  if (!isChanged(row) || (isBlank(row.typed) && isBlank(row.saved))) return {};
  return readCount(row.typed).faults ?? {};
}

/** The rows to save, read; null when one of them cannot be. */
export function readRows(
  rows: readonly SheetRow[],
): (Extract<ReadCount, { faults: null }> & { row: SheetRow })[] | null {
  const read = rows.filter(isChanged).map((row) => ({ row, ...readCount(row.typed) }));
  const good = read.filter((one) => one.faults === null);
  return good.length === read.length ? good : null;
}

/** The sum of a column, over what can be read in it. */
export const sumOf = (rows: readonly SheetRow[], field: CountField): number =>
  rows.reduce((sum, { typed, open }) => sum + (open ? (numberOf(typed, field) ?? 0) : 0), 0);

/** The sheet with another text in one cell. A closed row stays as it is. */
export function typedIn(rows: readonly SheetRow[], row: number, field: CountField, text: string): SheetRow[] {
  return rows.map((one, at) => (at === row && one.open ? { ...one, typed: withField(one.typed, field, text) } : one));
}

/** The cells of a text copied from a spreadsheet; an empty line at its end is no row. */
function cellsIn(text: string): string[][] {
  const lines = text.replace(/\r\n?/g, "\n").replace(/\n$/, "").split("\n");
  return lines.map((line) => line.split("\t").map((cell) => cell.trim()));
}

/**
 * Lays copied cells over the sheet from one cell on, down and to the right. Closed rows are passed over, as the paper
 * has no line for them; `lost` is how many cells found no place.
 */
export function pasted(
  rows: readonly SheetRow[],
  fields: readonly CountField[],
  at: Cell,
  text: string,
): { rows: SheetRow[]; lost: number } {
  const places = rows.flatMap(({ open }, row) => (open && row >= at.row ? [row] : []));
  let sheet = [...rows];
  let lost = 0;
  for (const [down, line] of cellsIn(text).entries())
    for (const [right, cell] of line.entries()) {
      const row = places[down];
      const field = fields[at.column + right];
      if (row === undefined || field === undefined) lost += cell === "" ? 0 : 1;
      else sheet = typedIn(sheet, row, field, cell);
    }
  return { rows: sheet, lost };
}

const steps: Readonly<Record<string, -1 | 1>> = { ArrowUp: -1, ArrowDown: 1, Enter: 1 };

/** The cell that a key leads to: up, down, and Enter as in a spreadsheet, past closed rows; null when there is none. */
export function cellAfter(
  rows: readonly SheetRow[],
  { row, column }: Cell,
  key: string,
  backwards = false,
): Cell | null {
  const step = steps[key];
  if (step === undefined) return null;
  const by = key === "Enter" && backwards ? -1 : step;
  for (let next = row + by; next >= 0 && next < rows.length; next += by)
    if (rows[next]?.open) return { row: next, column };
  return null;
}
