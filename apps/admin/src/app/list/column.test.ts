import { expect, it } from "vitest";
import { type Column, chosenColumns, withColumn } from "./column";

const column = (key: string, more: Partial<Column<object>> = {}): Column<object> => ({
  ...{ key, label: key, cell: () => null },
  ...more,
});
const columns = [column("name"), column("kind"), column("since", { extra: true }), column("end", { action: true })];
const shown = (chosen?: string) => chosenColumns(columns, chosen).map(({ key }) => key);

it("a list shows its usual columns until others are chosen; what names the row and what acts on it stay", () => {
  expect(shown()).toEqual(["name", "kind", "end"]);
  expect(shown("since")).toEqual(["name", "since", "end"]);
  expect(shown("since,kind,nothing")).toEqual(["name", "kind", "since", "end"]);
});

it("choosing a column shows it or puts it away, and the usual ones need no address", () => {
  expect(withColumn(columns, undefined, "since")).toBe("name,kind,since,end");
  expect(withColumn(columns, "name,kind,since,end", "kind")).toBe("name,since,end");
  expect(withColumn(columns, "name,kind,since,end", "since")).toBeUndefined();
  expect(shown(withColumn(columns, "name,kind", "kind"))).toEqual(["name", "end"]);
});
