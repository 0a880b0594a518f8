import { writeCsv as write } from "hucre/csv";
import { type Cell, checkedCell, type Sheet, type SheetColumn } from "./sheet.js";

// What a spreadsheet may take for the start of a formula, also after blanks and in full width. Apostrophes count too,
// so that taking the first one off always gives the text back.
const looksLikeFormula = /^(?:['\s]*[=+\-@|\uFF1D\uFF0B\uFF0D\uFF20]|'*[\t\r\n])/u;

/** A text that no spreadsheet runs: an apostrophe goes before what would begin a formula. */
function inert(text: string): string {
  return looksLikeFormula.test(text) ? `'${text}` : text;
}

function written(column: SheetColumn, cell: Cell, language: Sheet["language"]): string {
  if (cell === null) return "";
  if (typeof cell === "number") return language === "it" ? String(cell).replace(".", ",") : String(cell);
  if (column.kind === "text") return inert(cell);
  const [year = "", month = "", day = ""] = cell.split("-");
  return language === "it" ? `${day}/${month}/${year}` : cell;
}

/**
 * A sheet as CSV that Excel in Italian opens at a double click: UTF-8 with its mark, semicolons, a comma before the
 * decimals, days as 31/12/2026. Numbers and days are written plainly; only texts can hold what would be a formula.
 */
export function writeCsv({ columns, rows, language }: Sheet): string {
  const headings = columns.map(({ label }) => inert(label));
  const lines = rows.map((row) => columns.map((column, at) => written(column, checkedCell(column, row[at]), language)));
  return write([headings, ...lines], { delimiter: ";", bom: true, quoteStyle: "required" });
}
