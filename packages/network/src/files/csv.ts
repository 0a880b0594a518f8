import { MalformedFile } from "./malformed-file.js";

/** A row of a table and the line it begins on; an empty cell is undefined unless it was written as "". */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly (string | undefined)[];
}

const looksLikeFormula = /^'*[=+\-@\t\r]/;

/** One cell; a text that a spreadsheet would run as a formula is preceded by an apostrophe. */
export function csvCell(value: string | undefined): string {
  if (value === undefined) return "";
  const safe = looksLikeFormula.test(value) ? `'${value}` : value;
  return safe === "" || /[",;\t\r\n]/.test(safe) || safe.trim() !== safe ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Reads a table separated by commas, semicolons or tabs, whichever its first line has. @throws MalformedFile */
export function readCsv(source: string): CsvRow[] {
  const text = source.startsWith("\uFEFF") ? source.slice(1) : source;
  const firstLine = /^[^\r\n]*/.exec(text)?.[0] ?? "";
  const separator = [",", ";", "\t"].find((candidate) => firstLine.includes(candidate)) ?? ",";
  const rows: CsvRow[] = [];
  let cells: (string | undefined)[] = [];
  let line = 1;
  let rowLine = 1;
  let position = 0;
  while (position < text.length) {
    const cell = text[position] === '"' ? quotedCell(text, position, line) : plainCell(text, position, separator);
    cells.push(cell.value);
    line += cell.lines;
    position = cell.end;
    if (text[position] === separator) {
      position++;
      if (position === text.length) cells.push(undefined);
      continue;
    }
    if (position < text.length && text[position] !== "\r" && text[position] !== "\n") {
      throw new MalformedFile({ line }, "quotes", { text: text.slice(position, position + 20) });
    }
    if (text[position] === "\r" && text[position + 1] === "\n") position++;
    position++;
    line++;
    if (cells.length > 1 || cells[0] !== undefined) rows.push({ line: rowLine, cells });
    cells = [];
    rowLine = line;
  }
  if (cells.length > 0) rows.push({ line: rowLine, cells });
  return rows;
}

interface Cell {
  readonly value: string | undefined;
  readonly end: number;
  readonly lines: number;
}

function quotedCell(text: string, start: number, line: number): Cell {
  let end = start + 1;
  for (;;) {
    end = text.indexOf('"', end);
    if (end < 0) throw new MalformedFile({ line }, "unfinishedCell");
    if (text[end + 1] !== '"') break;
    end += 2;
  }
  const raw = text.slice(start + 1, end);
  const lines = raw.split(/\r\n|\r|\n/).length - 1;
  return { value: withoutApostrophe(raw.replaceAll('""', '"')), end: end + 1, lines };
}

function plainCell(text: string, start: number, separator: string): Cell {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== "\r" && text[end] !== "\n") end++;
  const value = text.slice(start, end);
  return { value: value === "" ? undefined : withoutApostrophe(value), end, lines: 0 };
}

function withoutApostrophe(value: string): string {
  return value.startsWith("'") && looksLikeFormula.test(value.slice(1)) ? value.slice(1) : value;
}
