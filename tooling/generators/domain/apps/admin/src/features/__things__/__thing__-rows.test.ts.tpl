import { expect, test } from "vitest";
import { __thing__Rows } from "./__thing__-rows";

const one = (id: string, name: string, note: string | null) => ({ id, version: 1, name, note, may: [] }) as never;
const all = [one("1", "Città", null), one("2", "Borgo", "b"), one("3", "Arco", "a")];
const names = (search: Parameters<typeof __thing__Rows>[1]) => __thing__Rows(all, search).map(({ name }) => name);

test("rows are found without accents and sorted by what the address says", () => {
  expect(names({})).toEqual(["Arco", "Borgo", "Città"]);
  expect(names({ cerca: "citta" })).toEqual(["Città"]);
  expect(names({ ordine: "-name" })).toEqual(["Città", "Borgo", "Arco"]);
  expect(names({ ordine: "note" })).toEqual(["Arco", "Borgo", "Città"]);
  expect(names({ ordine: "-note" })).toEqual(["Borgo", "Arco", "Città"]);
});
