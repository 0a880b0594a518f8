import { type Cell as SpecialCell, type CellValue as Value, writeXlsx as write } from "hucre/xlsx";
import { type Cell, checkedCell, type Sheet, type SheetColumn } from "./sheet.js";

const longestTitle = 31;
const longestText = 32_767;
const headingFont = { name: "Calibri", size: 11, bold: true };
/** Printed on its side, as wide as the page, however many pages long. */
const pageSetup = { orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 } as const;
const widths = { least: 10, most: 48 };

/** The title as the tab of a sheet may be called: no sign that a reference uses, and not too long. */
function tabName(title: string): string {
  const plain = title
    .replaceAll(/[\\/?*[\]:]/g, " ")
    .replaceAll(/^'+|'+$/g, "")
    .trim();
  return plain.slice(0, longestTitle).trim() || "1";
}

// The file format writes a control character as _x0001_: a text that has these letters already must not be read as one.
const asWritten = (text: string) => text.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");

function contentOf(column: SheetColumn, cell: Cell): Value {
  if (cell === null || typeof cell === "number") return cell;
  // Spreadsheets disagree on the days before this one, and know none before 1900.
  if (column.kind === "day" && cell >= "1900-03-01") return new Date(`${cell}T00:00:00Z`);
  const text = cell.toWellFormed();
  return asWritten(text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text);
}

function widthOf(label: string, values: readonly Value[]): number {
  const longest = values.reduce<number>((most, value) => Math.max(most, String(value ?? "").length), label.length);
  return Math.min(widths.most, Math.max(widths.least, longest + 2));
}

/**
 * A sheet as a workbook of one table: headings that stay in sight and filter, numbers and days as themselves. Texts are
 * written as texts, so nothing of them is ever run; one longer than a cell holds ends in an ellipsis.
 */
export async function writeXlsx({ title, columns, rows }: Sheet): Promise<Uint8Array> {
  const lines = rows.map((row) => columns.map((column, at) => contentOf(column, checkedCell(column, row[at]))));
  const special = new Map<string, Partial<SpecialCell>>(
    columns.map((_, at) => [`0,${at}`, { style: { font: headingFont } }]),
  );
  // The library takes a text such as #REF! for an error; as text with a format it stays what it is.
  for (const [line, values] of lines.entries())
    for (const [at, text] of values.entries())
      if (typeof text === "string" && text.startsWith("#")) special.set(`${line + 1},${at}`, { richText: [{ text }] });
  const lastColumn = columnName(columns.length);
  return await write({
    sheets: [
      {
        name: tabName(title),
        columns: columns.map(({ label, kind }, at) => ({
          width:
            kind === "day"
              ? widths.least + 2
              : widthOf(
                  label,
                  lines.slice(0, 200).map((line) => line[at] ?? null),
                ),
          ...(kind === "day" ? { numFmt: "dd/mm/yyyy" } : {}),
        })),
        rows: [columns.map(({ label }) => label), ...lines],
        cells: special,
        freezePane: { rows: 1 },
        pageSetup,
        ...(columns.length > 0 ? { autoFilter: { range: `A1:${lastColumn}${lines.length + 1}` } } : {}),
      },
    ],
  });
}

/** The letters of a column counted from 1: A, Z, AA. */
function columnName(number: number): string {
  let name = "";
  for (let left = number; left > 0; left = Math.floor((left - 1) / 26))
    name = String.fromCharCode(65 + ((left - 1) % 26)) + name;
  return name;
}
