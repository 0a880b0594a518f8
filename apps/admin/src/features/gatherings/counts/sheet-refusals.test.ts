import { expect, it } from "vitest";
import { cellOf } from "./sheet-refusals";

it.each([
  ["rows.3.headCount.total", { row: 3, field: "total" }],
  ["rows.0.headCount.newPeople", { row: 0, field: "newPeople" }],
  ["rows.12.headCount.bands.minors", { row: 12, field: "band:minors" }],
  ["rows.1.note", { row: 1, field: "note" }],
  ["rows.1.status", { row: 1, field: "total" }],
  ["owner.id", null],
  ["rows.x", null],
  ["", null],
])("a refusal of %j stands on its cell", (path, cell) => {
  expect(cellOf(path)).toEqual(cell);
});
