import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { summariseContent } from "./content-hash.js";

type Row = Record<string, unknown>;

async function* given(tables: Record<string, readonly Row[]>) {
  for (const [name, rows] of Object.entries(tables))
    yield {
      name,
      rows: (async function* () {
        yield* rows;
      })(),
    };
}
const hashOf = async (tables: Record<string, readonly Row[]>) => (await summariseContent(given(tables))).hash;
const upsideDown = (row: Row): Row => Object.fromEntries(Object.entries(row).reverse());

const value = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.double({ noNaN: true }));
const rows = fc.array(fc.record({ id: fc.uuid(), name: value, note: value }), { maxLength: 8 });
const meant = (row: Row) =>
  JSON.stringify(Object.values(row).map((one) => (typeof one === "boolean" ? Number(one) : one)));

describe("the summary of a content", () => {
  it("counts the rows of each table", async () => {
    expect((await summariseContent(given({ lab: [{ id: 1 }, { id: 2 }], area: [] }))).rows).toEqual({
      area: 0,
      lab: 2,
    });
  });

  it("does not depend on the order of tables, rows and columns", async () => {
    await fc.assert(
      fc.asyncProperty(rows, rows, async (lab, area) => {
        const other = { area: area.toReversed().map(upsideDown), lab: lab.toReversed().map(upsideDown) };
        expect(await hashOf(other)).toBe(await hashOf({ lab, area }));
      }),
    );
  });

  it("differs when any value of any row does", async () => {
    await fc.assert(
      fc.asyncProperty(rows, fc.nat(), fc.constantFrom("id", "name", "note"), value, async (lab, at, field, put) => {
        fc.pre(lab.length > 0);
        const changed = lab.map((row, index) => (index === at % lab.length ? { ...row, [field]: put } : row));
        const same = changed.map(meant).sort().join() === lab.map(meant).sort().join();
        expect((await hashOf({ lab: changed })) === (await hashOf({ lab }))).toBe(same);
      }),
    );
  });

  it.each([
    ["a row more", { lab: [{ id: 1 }, { id: 1 }], area: [] }],
    ["a table less", { lab: [{ id: 1 }] }],
    ["a row in another table", { lab: [], area: [{ id: 1 }] }],
    ["a column less", { lab: [{}], area: [] }],
    ["a number as text", { lab: [{ id: "1" }], area: [] }],
    ["nothing in its place", { lab: [{ id: null }], area: [] }],
  ])("differs with %s", async (_what, other) => {
    expect(await hashOf(other)).not.toBe(await hashOf({ lab: [{ id: 1 }], area: [] }));
  });

  it("is the same for the kinds of value that engines give for one thing", async () => {
    const bytes = new Uint8Array([1, 2, 255]);
    expect(await hashOf({ lab: [{ open: true, count: 3n, picture: bytes }] })).toBe(
      await hashOf({ lab: [{ open: 1, count: 3, picture: bytes.buffer }] }),
    );
  });
});
