import { readFileSync } from "node:fs";
import { type Sheet, writeCsv, writeXlsx } from "@trama/sheets";
import { expect, it } from "vitest";

it("the example of the README holds", async () => {
  const sheet: Sheet = {
    title: "Incontri",
    language: "it",
    columns: [
      { label: "Nome", kind: "text" },
      { label: "Giorno", kind: "day" },
      { label: "Presenti", kind: "number" },
    ],
    rows: [["=Orto", "2026-05-28", 12.5]],
  };
  const csv = writeCsv(sheet); // "\uFEFFNome;Giorno;Presenti\r\n'=Orto;28/05/2026;12,5"
  const workbook = await writeXlsx(sheet); // bytes

  expect(csv).toBe("\uFEFFNome;Giorno;Presenti\r\n'=Orto;28/05/2026;12,5");
  expect([...workbook.slice(0, 2)]).toEqual([0x50, 0x4b]);
});

it("the example of the README is this one", () => {
  const example =
    /```ts\n([\s\S]*?)```/.exec(readFileSync(new URL("../README.md", import.meta.url), "utf8"))?.[1] ?? "";
  const own = new Set(
    readFileSync(import.meta.filename, "utf8")
      .split("\n")
      .map((line) => line.trim()),
  );
  const lines = example.split("\n").map((line) => line.trim());
  expect(lines.length).toBeGreaterThan(5);
  expect(lines.filter((line) => !own.has(line))).toEqual([]);
});
