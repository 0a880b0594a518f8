import { LocalDate } from "@trama/kernel";
import { describe, expect, it } from "vitest";
import { sampleGathering } from "../testing/sample-gathering";
import {
  cellAfter,
  draftOf,
  faultsOf,
  isChanged,
  pasted,
  readRows,
  sheetFields,
  sheetRows,
  sumOf,
  typedIn,
} from "./sheet";
import { blankCount } from "./typed-count";

const may = ["countGathering"];
const today = LocalDate.parse("2026-11-30");
const headCount = { total: 9, bands: { minors: 4 }, newPeople: 1 };
const fields = sheetFields(["minors"]);

/** Four gatherings: one to count, one cancelled, one held, one to count. */
const sheet = (draft = {}) =>
  sheetRows(
    [
      sampleGathering(1, { may }),
      sampleGathering(2, { may, status: "cancelled" }),
      sampleGathering(3, { may, status: "held", headCount, note: "festa" }),
      sampleGathering(4, { may }),
    ],
    draft,
    today,
  );
const totals = (rows: ReturnType<typeof sheet>) => rows.map(({ typed }) => typed.total);

describe("a month of paper counts", () => {
  it("shows what is saved, and changes nothing by being opened", () => {
    expect(fields).toEqual(["total", "band:minors", "newPeople", "note"]);
    expect(totals(sheet())).toEqual(["", "", "9", ""]);
    expect(sheet()[2]?.typed).toEqual({ total: "9", bands: { minors: "4" }, newPeople: "1", note: "festa" });
    expect(sheet().map(isChanged)).toEqual([false, false, false, false]);
    expect(readRows(sheet())).toEqual([]);
  });

  it("cannot be typed where nothing was held, or by who may not count", () => {
    expect(totals(typedIn(sheet(), 1, "total", "5"))).toEqual(["", "", "9", ""]);
    expect(sheetRows([sampleGathering(1)], {}, today)[0]?.open).toBe(false);
    expect(sheetRows([sampleGathering(1, { may, day: "2026-12-01" })], {}, today)[0]?.open).toBe(false);
  });

  it("takes up what had been typed and not saved", () => {
    const typed = typedIn(typedIn(sheet(), 0, "total", "12"), 3, "note", "poca gente");
    const draft = draftOf(typed);
    expect(Object.keys(draft)).toHaveLength(2);
    expect(sheet(draft)).toEqual(typed);
  });

  it("saves only the rows that say something new, the corrected ones too", () => {
    const rows = typedIn(typedIn(sheet(), 0, "total", "12"), 2, "newPeople", "2");
    expect(readRows(rows)?.map(({ row, headCount: count, note }) => [row.gathering.title, count, note])).toEqual([
      ["Incontro 1", { total: 12, bands: {}, newPeople: null }, null],
      ["Incontro 3", { total: 9, bands: { minors: 4 }, newPeople: 2 }, "festa"],
    ]);
  });

  it("a row typed and emptied again is as it was", () => {
    const emptied = typedIn(typedIn(sheet(), 0, "band:minors", "3"), 0, "band:minors", "");
    expect(emptied.map(isChanged)).toEqual([false, false, false, false]);
  });

  it("says which cell is wrong, and then saves none", () => {
    const rows = typedIn(typedIn(sheet(), 0, "total", "12"), 3, "total", "tanti");
    expect(rows.map(faultsOf)).toEqual([{}, {}, {}, { total: "notANumber" }]);
    expect(readRows(rows)).toBeNull();
    expect(faultsOf({ ...rows[2], typed: blankCount } as (typeof rows)[number])).toEqual({ total: "missing" });
  });

  it("adds up what can be read", () => {
    const rows = typedIn(typedIn(sheet(), 0, "total", "12"), 3, "total", "tanti");
    expect(fields.slice(0, 3).map((field) => sumOf(rows, field))).toEqual([21, 4, 1]);
  });
});

describe("pasting from a spreadsheet", () => {
  it("fills a column, passing over what was cancelled", () => {
    const { rows, lost } = pasted(sheet(), fields, { row: 0, column: 0 }, "12\r\n8\r\n15\r\n");
    expect(totals(rows)).toEqual(["12", "", "8", "15"]);
    expect(lost).toBe(0);
  });

  it("fills to the right too, and says how much found no place", () => {
    const { rows, lost } = pasted(sheet(), fields, { row: 2, column: 1 }, "1\t2\tpioggia\tx\n\t0\t\n7\t\t");
    expect(rows[2]?.typed).toEqual({ total: "9", bands: { minors: "1" }, newPeople: "2", note: "pioggia" });
    expect(rows[3]?.typed).toEqual({ total: "", bands: { minors: "" }, newPeople: "0", note: "" });
    expect(lost).toBe(2);
  });

  it("is read again as it was copied", () => {
    const { rows } = pasted(sheet(), fields, { row: 0, column: 0 }, "tanti");
    expect(rows[0]?.typed.total).toBe("tanti");
    expect(rows.map(faultsOf)[0]).toEqual({ total: "notANumber" });
  });
});

describe("the keys of the sheet", () => {
  it.each([
    ["ArrowDown", false, 0, 2],
    ["Enter", false, 2, 3],
    ["Enter", true, 2, 0],
    ["ArrowUp", false, 3, 2],
    ["ArrowUp", false, 0, null],
    ["Enter", false, 3, null],
    ["a", false, 0, null],
  ])("%s (backwards %s) from row %i leads to %s", (key, backwards, row, expected) => {
    const cell = cellAfter(sheet(), { row, column: 1 }, key, backwards);
    expect(cell && [cell.row, cell.column]).toEqual(expected === null ? null : [expected, 1]);
  });
});
