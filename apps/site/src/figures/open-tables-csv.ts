import { type OpenTable, otherRow, wholeRow } from "@trama/indicators";
import { localText } from "@trama/kernel";
import { type Cell, type CellKind, writeCsv } from "@trama/sheets";
import type { Page } from "../page.js";
import { knownText } from "./cell.js";

/** The columns of the file of a table, in its order; the page says in words what each holds. */
export const openColumns = [
  ["measure", "text"],
  ["year", "number"],
  ["code", "text"],
  ["name", "text"],
  ["value", "number"],
  ["how", "text"],
  ["asOf", "day"],
  ["published", "day"],
  ["number", "number"],
] as const satisfies readonly (readonly [code: string, kind: CellKind])[];

/** The name that a row had when it was published. */
export function rowName(
  { code, name }: OpenTable["rows"][number],
  { say, language }: Pick<Page, "say" | "language">,
): string {
  if (code === wholeRow) return say("site:figures.whole");
  if (code === otherRow) return say("site:figures.other");
  return name ? localText(name, language) : code;
}

/** A published table as a file: a line for each row and year, with what is kept back said to be so. */
export function openTableCsv(table: OpenTable, page: Pick<Page, "say" | "language">): string {
  const { measure, years, rows, asOf, at, number } = table;
  const published = at.slice(0, 10);
  const lines = rows.flatMap((row) =>
    row.cells.map((cell, column): Cell[] => [
      ...[measure, years[column] ?? null, row.code, rowName(row, page)],
      ...[cell.said?.value ?? null, knownText(cell, page), asOf, published, number],
    ]),
  );
  return writeCsv({
    title: table.code,
    language: page.language,
    columns: openColumns.map(([code, kind]) => ({ label: page.say(`site:figures.column.${code}`), kind })),
    rows: lines,
  });
}
