import { inflateRawSync } from "node:zlib";
import fc from "fast-check";
import { parseCsv } from "hucre/csv";
import read from "read-excel-file/node";
import { expect, test } from "vitest";
import { type Cell, MisplacedCell, type Sheet, writeCsv, writeXlsx } from "./index.js";

const runs = process.env["TRAMA_LONG"] ? 10_000 : 1_000;

const columns = [
  { label: "=Nome", kind: "text" },
  { label: "Quanti", kind: "number" },
  { label: "Giorno", kind: "day" },
] as const;
const sheetOf = (rows: Sheet["rows"], language: Sheet["language"] = "it"): Sheet => ({
  ...{ title: "Elenco [prova]: tutto/niente?", language, columns, rows },
});

const beginnings = [
  "=",
  "+",
  "-",
  "@",
  "|",
  "\t",
  "\r",
  "\n",
  "'",
  "'=",
  " =",
  "＝",
  "\u0000=",
  "_x0041_",
  "_x000D_",
  '"',
  ";",
];
const nastyText = fc
  .tuple(
    fc.constantFrom("", ...beginnings),
    fc.oneof(
      fc.constantFrom(
        "cmd|' /C calc'!A0",
        '=HYPERLINK("http://x","y")',
        "1+1",
        "TRUE",
        "#REF!",
        "1e5",
        "01/02/2026",
        " ",
      ),
      fc.string({ unit: "binary", maxLength: 30 }),
    ),
  )
  .map(([begin, text]) => begin + text)
  // An empty text and a text of one NUL are nothing to a spreadsheet; the instance stores no NUL.
  .map((text) => text.replaceAll("\u0000", "") || "x");
const nastyNumber = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => one || 0),
);
const anyDay = fc
  .date({ min: new Date("1900-03-01"), max: new Date("9999-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const rows = fc.sample(fc.tuple(nastyText, fc.option(nastyNumber), fc.option(anyDay)), {
  numRuns: runs,
  seed: 20261122,
});

/** The parts of a workbook, by name, read without the library that wrote it. */
function partsOf(bytes: Uint8Array): Map<string, string> {
  const file = Buffer.from(bytes);
  const parts = new Map<string, string>();
  let at = file.indexOf(Buffer.from("PK\u0001\u0002", "latin1"));
  while (at >= 0 && file.readUInt32LE(at) === 0x02014b50) {
    const [size, nameLength, extra, comment] = [20, 28, 30, 32].map((offset, index) =>
      index === 0 ? file.readUInt32LE(at + offset) : file.readUInt16LE(at + offset),
    ) as [number, number, number, number];
    const name = file.toString("utf8", at + 46, at + 46 + nameLength);
    const local = file.readUInt32LE(at + 42);
    const begin = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const content = file.subarray(begin, begin + size);
    parts.set(name, (file.readUInt16LE(at + 10) === 0 ? content : inflateRawSync(content)).toString("utf8"));
    at += 46 + nameLength + extra + comment;
  }
  return parts;
}

test("another reader finds in a workbook every cell as it was, and none of them is a formula", async () => {
  const bytes = await writeXlsx(sheetOf(rows));
  const [sheet] = await read(Buffer.from(bytes), { trim: false });
  const found = (sheet?.data ?? []).map((row) =>
    row.map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : cell)),
  );
  expect(found[0]).toEqual(["=Nome", "Quanti", "Giorno"]);
  expect(found.slice(1)).toEqual(rows);
  const parts = partsOf(bytes);
  const written = [...parts].filter(([name]) => name.startsWith("xl/worksheets/"));
  expect(written.length).toBeGreaterThan(0);
  expect(written.filter(([, xml]) => /<f[ >/]/.test(xml))).toEqual([]);
});

test("no cell of a CSV begins as a formula does, and each text comes back by taking its apostrophe off", () => {
  const lines = parseCsv(writeCsv(sheetOf(rows, "en")), { delimiter: ";" });
  const texts = lines.slice(1).map(([text]) => String(text ?? ""));
  expect(texts.filter((text) => /^\s*[=+\-@|\t\r\n＝＋－＠]/u.test(text))).toEqual([]);
  const marked = (text: string) => /^'(?:['\s]*[=+\-@|＝＋－＠]|'*[\t\r\n])/u.test(text);
  expect(texts.map((text) => (marked(text) ? text.slice(1) : text))).toEqual(rows.map(([text]) => text));
});

test("numbers and days are written in a CSV as its language writes them", () => {
  const sheet = sheetOf([["Orto", -1234.5, "2026-05-28"]]);
  expect(writeCsv(sheet)).toBe("\uFEFF'=Nome;Quanti;Giorno\r\nOrto;-1234,5;28/05/2026");
  expect(writeCsv({ ...sheet, language: "en" })).toContain("Orto;-1234.5;2026-05-28");
});

test("a title is shortened to what a tab may be called, and nothing empty goes wrong", async () => {
  const [named] = await read(Buffer.from(await writeXlsx({ ...sheetOf([]), title: `'${"a:".repeat(40)}` })));
  expect(named?.sheet.length).toBeLessThanOrEqual(31);
  expect(named?.sheet).not.toMatch(/[\\/?*[\]:']/);
  const [unnamed] = await read(Buffer.from(await writeXlsx({ ...sheetOf([]), title: "??" })));
  expect(unnamed).toEqual({ sheet: "1", data: [["=Nome", "Quanti", "Giorno"]] });
});

test("a text longer than a cell holds ends in an ellipsis", async () => {
  const [sheet] = await read(Buffer.from(await writeXlsx(sheetOf([["a".repeat(40_000), 1, null]]))));
  const cell = String(sheet?.data[1]?.[0]);
  expect([cell.length, cell.at(-1)]).toEqual([32_767, "…"]);
});

test.each<[string, Cell[]]>([
  ["a word where a number goes", ["a", "1", null]],
  ["no number at all", ["a", Number.NaN, null]],
  ["a number where words go", [1, 1, null]],
  ["a day in other words", ["a", 1, "28/05/2026"]],
])("%s is refused", async (_what, row) => {
  expect(() => writeCsv(sheetOf([row]))).toThrow(MisplacedCell);
  await expect(writeXlsx(sheetOf([row]))).rejects.toThrow(MisplacedCell);
});
