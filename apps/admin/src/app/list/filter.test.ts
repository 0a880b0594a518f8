import { expect, it } from "vitest";
import { type Filter, isOn, keeper } from "./filter";

interface Row {
  town: string;
  late: boolean;
}

const filters: Filter<Row>[] = [
  { kind: "choice", name: "comune", label: "", every: "", choices: [], keeps: ({ town }, wanted) => town === wanted },
  { kind: "mark", name: "tardi", label: "", keeps: ({ late }) => late },
];
const rows: Row[] = [
  { town: "Pavia", late: true },
  { town: "Pavia", late: false },
  { town: "Voghera", late: true },
];
const kept = (address: Record<string, unknown>) =>
  rows.filter(keeper(filters, address)).map((row) => rows.indexOf(row));

it("the filters that the address turns on narrow the list together, the others not at all", () => {
  expect(kept({})).toEqual([0, 1, 2]);
  expect(kept({ comune: "Pavia" })).toEqual([0, 1]);
  expect(kept({ comune: "Pavia", tardi: true })).toEqual([0]);
  expect(kept({ comune: "", tardi: "true" })).toEqual([0, 1, 2]);
});

it("a filter is on when the address says a value of its kind", () => {
  expect(filters.map((filter) => isOn(filter, { comune: "Pavia", tardi: true }))).toEqual([true, true]);
  expect(filters.map((filter) => isOn(filter, { comune: undefined, tardi: 1 }))).toEqual([false, false]);
});
