import type { DBAdapter, Where } from "better-auth/adapters";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { databaseAdapter } from "./adapter.js";
import { accountTables } from "./index.js";
import { type Desk, openDesk } from "./testing.js";

interface Verification {
  id: string;
  identifier: string;
  value: string;
  expiresAt: Date;
}

const model = "verification";
const day = (number: number) => new Date(Date.UTC(2026, 1, number));
const times = { createdAt: day(1), updatedAt: day(1) };

let desk: Desk;
let adapter: DBAdapter;

beforeAll(async () => {
  desk = await openDesk();
  adapter = databaseAdapter(desk.database)({});
});
afterAll(() => desk.close());
beforeEach(() => desk.database.write((tx) => tx.delete(accountTables(desk.database).accountVerification)));

const put = (identifier: string, value: string, expiresAt = day(5)) =>
  adapter.create<Omit<Verification, "id"> & typeof times, Verification>({
    model,
    data: { identifier, value, expiresAt, ...times },
  });
const found = (where: Where[]) => adapter.findMany<Verification>({ model, where, limit: 1000 });

describe("changes", () => {
  test("create gives the row back, with Dates over text stored as ISO instants", async () => {
    const row = await put("a", "x", day(3));
    expect(row).toMatchObject({ identifier: "a", value: "x", expiresAt: day(3), createdAt: day(1) });
    const { accountVerification } = accountTables(desk.database);
    expect(await desk.database.read.select().from(accountVerification)).toMatchObject([
      { id: row.id, expiresAt: "2026-02-03T00:00:00.000Z", createdAt: "2026-02-01T00:00:00.000Z" },
    ]);
  });

  test("update touches one row, updateMany all of them, and each says what it did", async () => {
    for (const value of ["x", "x", "y"]) await put("a", value);
    const where: Where[] = [{ field: "value", value: "x" }];
    expect(await adapter.update({ model, where, update: { value: "z" } })).toMatchObject({ value: "z" });
    expect((await found([])).map(({ value }) => value)).toEqual(["z", "x", "y"]);
    expect(await adapter.updateMany({ model, where: [], update: { value: "w" } })).toBe(3);
    expect(await adapter.updateMany({ model, where, update: { value: "w" } })).toBe(0);
    expect(await adapter.update({ model, where, update: { value: "w" } })).toBeNull();
  });

  test("delete and deleteMany take what they name and leave the rest", async () => {
    for (const value of ["x", "x", "y", "z"]) await put("a", value);
    expect(await adapter.deleteMany({ model, where: [{ field: "value", value: "x" }] })).toBe(2);
    await adapter.delete({ model, where: [{ field: "value", value: "y" }] });
    expect((await found([])).map(({ value }) => value)).toEqual(["z"]);
    expect(await adapter.deleteMany({ model, where: [{ field: "value", value: "x" }] })).toBe(0);
  });

  test("consumeOne gives each row to one caller only", async () => {
    for (const value of ["x", "x", "y"]) await put("a", value);
    const where: Where[] = [{ field: "value", value: "x" }];
    const taken = await Promise.all(
      Array.from({ length: 6 }, () => adapter.consumeOne<Verification>({ model, where })),
    );
    const ids = taken.flatMap((row) => (row ? [row.id] : []));
    expect(new Set(ids).size).toBe(2);
    expect(ids).toHaveLength(2);
    expect((await found([])).map(({ value }) => value)).toEqual(["y"]);
  });

  test("a transaction is one write: what it reads is its own, and a failure undoes it", async () => {
    const failing = adapter.transaction(async (tx) => {
      await tx.create({ model, data: { identifier: "a", value: "x", expiresAt: day(5), ...times } });
      expect(await tx.count({ model })).toBe(1);
      expect(await adapter.count({ model })).toBe(0);
      throw new Error("changed my mind");
    });
    await expect(failing).rejects.toThrow("changed my mind");
    expect(await adapter.count({ model })).toBe(0);
  });

  test("parallel transactions follow one another", async () => {
    await put("counter", "0");
    const add = () =>
      adapter.transaction(async (tx) => {
        const where: Where[] = [{ field: "identifier", value: "counter" }];
        const row = await tx.findOne<Verification>({ model, where });
        await tx.update({ model, where, update: { value: String(Number(row?.value) + 1) } });
      });
    await Promise.all(Array.from({ length: 40 }, add));
    expect((await found([])).map(({ value }) => value)).toEqual(["40"]);
  });
});
