import { InvalidInput, listQuery, newId } from "@trama/kernel";
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { keyset } from "./keyset.js";
import { libsqlKit as kit } from "./kit.js";
import { type TemporaryDatabase, temporaryDatabase } from "./testing/index.js";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const lab = kit.table("item", {
  id: kit.id<"item">("id").primaryKey(),
  name: kit.text("name").notNull(),
  rank: kit.int("rank").notNull(),
});
type Item = typeof lab.$inferSelect;
type Sort = "name" | "-name" | "rank" | "-rank";
interface Query {
  sort?: Sort | undefined;
  limit: number;
  cursor?: string | undefined;
}

let at: TemporaryDatabase;
beforeAll(async () => {
  at = await temporaryDatabase([
    "create table item (id text primary key, name text not null, rank integer not null)",
    "create index item_by_name on item (name, id)",
  ]);
});
afterAll(() => at.close());

async function fill(items: readonly Item[]): Promise<void> {
  await at.database.write(async (tx) => {
    await tx.delete(lab);
    if (items.length > 0) await tx.insert(lab).values([...items]);
  });
}

async function list(query: Query) {
  const keys = keyset({ name: lab.name, rank: lab.rank }, lab.id, query);
  const rows = await at.database.read
    .select()
    .from(lab)
    .where(keys.where)
    .orderBy(...keys.orderBy)
    .limit(keys.limit);
  return keys.page(rows, (row) => ({ value: query.sort?.endsWith("rank") ? row.rank : row.name, id: row.id }));
}

const bytes = (text: string) => Buffer.from(text, "utf8");

/** The whole list as it should be, computed without the database: texts in the order of their bytes. */
function sorted(items: readonly Item[], sort: Sort = "name"): Item[] {
  const compare = (a: Item, b: Item) =>
    (sort.endsWith("rank") ? a.rank - b.rank : bytes(a.name).compare(bytes(b.name))) ||
    bytes(a.id).compare(bytes(b.id));
  return items.toSorted((a, b) => (sort.startsWith("-") ? compare(b, a) : compare(a, b)));
}

const name = fc.oneof(
  fc.constantFrom("", "orto", "Orto", "òrto", "zeta", "10", "9", "\u{1F331} orto", "\uFFFD", "a'b\"c\\"),
  fc.string({ unit: "grapheme", maxLength: 4 }),
);
const item = fc.record({ name, rank: fc.integer({ min: -3, max: 3 }) });
const items = fc.array(item, { maxLength: 25 }).map((all) => all.map((one): Item => ({ id: newId<"item">(), ...one })));
const sort = fc.constantFrom<Sort | undefined>(undefined, "name", "-name", "rank", "-rank");
const limit = fc.integer({ min: 1, max: 7 });

describe("the pages of a list, one after the other", () => {
  it("are the whole list, whatever the rows, the sort and the size of a page", async () => {
    await fc.assert(
      fc.asyncProperty(items, sort, limit, async (all, by, size) => {
        await fill(all);
        const pages: Item[][] = [];
        let cursor: string | undefined;
        do {
          const page = await list({ sort: by, limit: size, cursor });
          pages.push(page.items);
          cursor = page.nextCursor ?? undefined;
        } while (cursor !== undefined);
        expect(pages.flat()).toEqual(sorted(all, by));
        expect(pages.slice(0, -1).every((page) => page.length === size)).toBe(true);
        expect(pages.length === 1 || pages.at(-1)?.length !== 0).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it("neither repeat nor skip a row while others are added before the place reached", async () => {
    await fc.assert(
      fc.asyncProperty(
        items,
        sort,
        limit,
        fc.array(item, { minLength: 1, maxLength: 12 }),
        async (all, by, size, more) => {
          await fill(all);
          const found: Item[] = [];
          const added = more.map((one): Item => ({ id: newId<"item">(), ...one }));
          const late = new Set<string>();
          let cursor: string | undefined;
          do {
            const page = await list({ sort: by, limit: size, cursor });
            found.push(...page.items);
            cursor = page.nextCursor ?? undefined;
            const next = added.pop();
            const reached = page.items.at(-1);
            if (next !== undefined && reached !== undefined) {
              await at.database.write((tx) => tx.insert(lab).values(next));
              if (sorted([next, reached], by)[0] === next) late.add(next.id);
            }
          } while (cursor !== undefined);
          expect(found.filter(({ id }) => all.some((one) => one.id === id))).toEqual(sorted(all, by));
          expect(found.filter(({ id }) => late.has(id))).toEqual([]);
          expect(found).toEqual(sorted(found, by));
          expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe("a cursor", () => {
  const three = ["alfa", "beta", "gamma"].map((text, rank): Item => ({ id: newId<"item">(), name: text, rank }));
  beforeEach(() => fill(three));

  const refusal = async (query: Query): Promise<unknown> =>
    await list(query).then(
      () => null,
      (error: unknown) => error,
    );

  async function valid(by: Sort): Promise<string> {
    const { nextCursor } = await list({ sort: by, limit: 1 });
    return nextCursor ?? "";
  }

  const made = (content: unknown) =>
    Buffer.from(typeof content === "string" ? content : JSON.stringify(content)).toString("base64url");
  const id = three[0]?.id ?? "";

  it.each([
    ["nothing", ""],
    ["no JSON", made("alfa")],
    ["another shape", made(["name", "alfa", id])],
    ["no place", made({ sort: "name", value: "alfa" })],
    ["a number among names", made({ sort: "name", value: 7, id })],
    ["a list among names", made({ sort: "name", value: ["alfa"], id })],
    ["something more", made({ sort: "name", value: "alfa", id, more: 1 })],
    ["another order of the same", made({ id, sort: "name", value: "alfa" })],
    ["a space", made(JSON.stringify({ sort: "name", value: "alfa", id }, null, 1))],
    ["a sign that is not of base64", `${made({ sort: "name", value: "alfa", id })}!`],
    ["the sort of another list", made({ sort: "rank", value: 1, id })],
  ])("is refused with %s in it", async (_what, cursor) => {
    const error = await refusal({ sort: "name", limit: 1, cursor });
    expect(error).toBeInstanceOf(InvalidInput);
    expect(error).toMatchObject({
      code: "kernel:error.badQuery",
      issues: [{ path: ["cursor"], code: "kernel:issue.invalid" }],
    });
  });

  it("is refused by the same list sorted another way", async () => {
    for (const [from, to] of [
      ["name", "-name"],
      ["name", "rank"],
      ["-rank", "rank"],
    ] as const) {
      expect(await refusal({ sort: to, limit: 1, cursor: await valid(from) })).toBeInstanceOf(InvalidInput);
    }
    expect(await refusal({ sort: "name", limit: 1, cursor: await valid("name") })).toBeNull();
  });

  it("tampered with, is refused or names a place of the same list, and never breaks it", async () => {
    const genuine = await valid("name");
    const tampered = fc.oneof(
      fc.string({ maxLength: 80 }),
      fc
        .tuple(fc.nat(genuine.length - 1), fc.constantFrom("A", "B", "a", "0", "-", "_", "=", "+", "/", " ", "."))
        .map(([place, sign]) => genuine.slice(0, place) + sign + genuine.slice(place + 1)),
      fc.nat(genuine.length).map((length) => genuine.slice(0, length)),
      fc.jsonValue().map(made),
      fc.record({ sort: fc.constant("name"), value: fc.jsonValue(), id: fc.jsonValue() }).map(made),
    );
    await fc.assert(
      fc.asyncProperty(tampered, async (cursor) => {
        const answer = await list({ sort: "name", limit: 5, cursor }).catch((error: unknown) => error);
        if (answer instanceof InvalidInput) expect(answer.issues.map(({ path }) => path)).toEqual([["cursor"]]);
        else expect(answer).toMatchObject({ items: expect.any(Array), nextCursor: null });
      }),
      { numRuns: 400 },
    );
  });

  it("is accepted by the list that gave it, however long the name", async () => {
    const ListItems = listQuery(["name"], {});
    const long = fc
      .string({ unit: "binary", minLength: 60, maxLength: 60 })
      .map((text) => text.repeat(4).slice(0, 120));
    fc.assert(
      fc.property(fc.oneof(long, fc.constant("\u0001".repeat(120)), fc.constant('"'.repeat(120))), (text) => {
        const row: Item = { id: newId<"item">(), name: text, rank: 0 };
        const { nextCursor } = keyset({ "-municipality": lab.name, name: lab.name }, lab.id, {
          sort: "name",
          limit: 1,
        }).page([row, row], () => ({ value: text, id: row.id }));
        expect(ListItems.safeParse({ cursor: nextCursor }).success).toBe(true);
      }),
    );
  });
});

it("a sort that the list does not declare is refused", async () => {
  const error = await Promise.resolve()
    .then(() => keyset({ name: lab.name }, lab.id, { sort: "id", limit: 1 }))
    .catch((refused: unknown) => refused);
  expect(error).toBeInstanceOf(InvalidInput);
  expect(error).toMatchObject({ issues: [{ path: ["sort"] }] });
});
