import { type DBAdapter, type Where, whereOperators } from "better-auth/adapters";
import fc from "fast-check";
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
  await desk.account("referente@example.org", null);
});
afterAll(() => desk.close());
beforeEach(() => desk.database.write((tx) => tx.delete(accountTables(desk.database).accountVerification)));

const put = (identifier: string, value: string, expiresAt = day(5)) =>
  adapter.create<Omit<Verification, "id"> & typeof times, Verification>({
    model,
    data: { identifier, value, expiresAt, ...times },
  });
const found = (where: Where[]) => adapter.findMany<Verification>({ model, where, limit: 1000 });

/** What better-auth means by a clause, said a second time in plain JavaScript. */
function holds(row: Verification, { field, operator = "eq", value, mode }: Where): boolean {
  const raw = field === "expiresAt" ? row.expiresAt.toISOString() : field === "value" ? row.value : row.identifier;
  const fold = (text: unknown) => {
    const plain = text instanceof Date ? text.toISOString() : String(text);
    return mode === "insensitive" ? plain.replace(/[A-Z]/g, (letter) => letter.toLowerCase()) : plain;
  };
  const [cell, one] = [fold(raw), fold(value)];
  const many = Array.isArray(value) ? value.map(fold) : [one];
  const compared = mode === "insensitive" ? String(value) : one;
  switch (operator) {
    case "eq":
      return value !== null && cell === one;
    case "ne":
      return value === null || cell !== one;
    case "in":
      return many.includes(cell);
    case "not_in":
      return !many.includes(cell);
    case "contains":
      return cell.includes(one);
    case "starts_with":
      return cell.startsWith(one);
    case "ends_with":
      return cell.endsWith(one);
    case "lt":
      return raw < compared;
    case "lte":
      return raw <= compared;
    case "gt":
      return raw > compared;
    case "gte":
      return raw >= compared;
  }
}

const word = fc.constantFrom("", "a", "A", "ab", "AB", "b%", "_", "%", "è", "aè", "'", "a'b", "\\", "Ab_c", "z");
const textClause = fc
  .record({
    field: fc.constantFrom("identifier", "value"),
    operator: fc.constantFrom(...whereOperators),
    connector: fc.constantFrom("AND" as const, "OR" as const),
    mode: fc.constantFrom("sensitive" as const, "insensitive" as const),
    one: word,
    many: fc.array(word, { maxLength: 4 }),
  })
  .map(({ one, many, ...clause }): Where => ({ ...clause, value: clause.operator.endsWith("in") ? many : one }));
const dateClause = fc.record({
  field: fc.constant("expiresAt"),
  operator: fc.constantFrom("eq", "ne", "lt", "lte", "gt", "gte"),
  connector: fc.constantFrom("AND" as const, "OR" as const),
  value: fc.integer({ min: 1, max: 6 }).map(day),
});

describe("questions", () => {
  test("mean the same as in plain JavaScript, for every operator, connector and case rule", async () => {
    const rows: Verification[] = [];
    for (const identifier of ["a", "A", "ab", "AB", "b%", "_", "è", "aè", "'", "a'b", "\\", "Ab_c", "xaby", ""]) {
      for (const value of ["a", "B%", "z"]) rows.push(await put(identifier, value, day(1 + (rows.length % 6))));
    }
    const clauses = fc.array(fc.oneof(textClause, dateClause), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(clauses, async (where: Where[]) => {
        const all = where.filter(({ connector }) => connector !== "OR");
        const some = where.filter(({ connector }) => connector === "OR");
        const expected = rows.filter(
          (row) => all.every((one) => holds(row, one)) && (some.length === 0 || some.some((one) => holds(row, one))),
        );
        expect((await found(where)).map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
        expect(await adapter.count({ model, where })).toBe(expected.length);
      }),
      { numRuns: 400 },
    );
  });

  test("know null", async () => {
    const user = (operator: "eq" | "ne") =>
      databaseAdapter(desk.database)({
        user: { additionalFields: { disabledAt: { type: "date", required: false } } },
      }).count({ model: "user", where: [{ field: "disabledAt", operator, value: null }] });
    expect([await user("eq"), await user("ne")]).toEqual([1, 0]);
  });

  test("know true and false", async () => {
    const verified = (value: boolean) =>
      adapter.findMany<{ emailVerified: boolean }>({ model: "user", where: [{ field: "emailVerified", value }] });
    expect(await verified(true)).toMatchObject([{ emailVerified: true }]);
    expect(await verified(false)).toEqual([]);
  });

  test("sort, skip and stop", async () => {
    for (const [at, name] of ["c", "a", "d", "b"].entries()) await put(name, "x", day(1 + at));
    const page = (direction: "asc" | "desc", field: string) =>
      adapter.findMany<Verification>({ model, sortBy: { field, direction }, limit: 2, offset: 1 });
    expect((await page("asc", "identifier")).map(({ identifier }) => identifier)).toEqual(["b", "c"]);
    expect((await page("desc", "expiresAt")).map(({ identifier }) => identifier)).toEqual(["d", "a"]);
  });

  test("about a field that is not stored are refused", async () => {
    await expect(found([{ field: "nothing", value: "x" }])).rejects.toThrow(/nothing/);
  });

  test("give back chosen fields alone", async () => {
    const { id } = await put("a", "x");
    expect(await adapter.findOne({ model, where: [{ field: "id", value: id }], select: ["value"] })).toEqual({
      value: "x",
    });
    expect(await adapter.findOne({ model, where: [{ field: "id", value: "none" }] })).toBeNull();
  });
});
