import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Column } from "./column";
import { compareText } from "./compare-text";
import { orderedRows } from "./ordered-rows";

interface Row {
  name: string;
  count: number | null;
  town: string | null;
}

const columns: Column<Row>[] = [
  { key: "name", label: "", by: ({ name }) => name, cell: () => null },
  { key: "count", label: "", by: ({ count }) => count, cell: () => null },
  { key: "town", label: "", by: ({ town }) => town, cell: () => null },
];
const sorted = (rows: Row[], ...keys: string[]) =>
  orderedRows(
    rows,
    columns,
    keys.map((key) => ({ key: key.replace("-", ""), descending: key.startsWith("-") })),
  );

const rows: Row[] = [
  { name: "Orto 10", count: 3, town: "Pavia" },
  { name: "orto 9", count: null, town: "Pavia" },
  { name: "Àncora", count: 3, town: null },
  { name: "Casa", count: 12, town: "Àgata" },
];
const names = (...keys: string[]) => sorted(rows, ...keys).map(({ name }) => name);

describe("the rows of a list", () => {
  it("stand as people order names: accents and capitals do not count, 9 comes before 10", () => {
    expect(names("name")).toEqual(["Àncora", "Casa", "orto 9", "Orto 10"]);
    expect(names("-name")).toEqual(["Orto 10", "orto 9", "Casa", "Àncora"]);
  });

  it("have what is not known last in both directions, and equals by the first column", () => {
    expect(names("count")).toEqual(["Àncora", "Orto 10", "Casa", "orto 9"]);
    expect(names("-count")).toEqual(["Casa", "Àncora", "Orto 10", "orto 9"]);
  });

  it("are sorted by one column after the other", () => {
    expect(names("-town", "count")).toEqual(["Orto 10", "orto 9", "Casa", "Àncora"]);
    expect(names("-town", "-name")).toEqual(["Orto 10", "orto 9", "Casa", "Àncora"]);
  });

  it("are the same rows, each next to one that does not come before it", () => {
    const anyRow = fc.record({ name: fc.string(), count: fc.option(fc.integer()), town: fc.option(fc.string()) });
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 30 }), fc.boolean(), (some, down) => {
        const found = sorted(some, down ? "-town" : "town", "count");
        expect(new Set(found)).toEqual(new Set(some));
        for (const [at, { town }] of found.entries()) {
          const before = found[at - 1]?.town;
          if (at === 0 || town === null) continue;
          expect(before).not.toBeNull();
          expect((down ? -1 : 1) * compareText(before ?? "", town)).toBeLessThanOrEqual(0);
        }
      }),
      { numRuns: 60 },
    );
  });
});
