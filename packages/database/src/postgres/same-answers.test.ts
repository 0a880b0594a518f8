import { asc, desc, eq, sql } from "drizzle-orm";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { count, countDistinct, sum } from "../aggregate.js";
import { containing } from "../containing.js";
import type { Database, Reader } from "../database.js";
import { keyset } from "../keyset.js";
import { defineTables, type HasKit } from "../kit.js";
import { type TemporaryDatabase, temporaryDatabase } from "../testing/index.js";
import { hasPostgres, type PostgresServer, postgresServer } from "../testing/postgres-server.js";
import { openPostgres } from "./open.js";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const tables = defineTables((kit) => ({
  thing: kit.table("thing", {
    id: kit.text("id").primaryKey(),
    name: kit.text("name").notNull(),
    nickname: kit.text("nickname"),
    colour: kit.oneOf("colour", ["red", "blue"]).notNull(),
    size: kit.int("size"),
    weight: kit.real("weight"),
    open: kit.bool("open"),
    at: kit.instant("at"),
    day: kit.day("day"),
    tags: kit.json<unknown>("tags"),
  }),
  owner: kit.table("owner", { id: kit.int("id").primaryKey(), thing: kit.text("thing").notNull() }),
}));
type Thing = ReturnType<typeof tables>["thing"]["$inferInsert"];

const columns = (types: Record<"text" | "int" | "real" | "bool", string>) => [
  `create table thing (id ${types.text} primary key, name ${types.text} not null, nickname ${types.text},
    colour ${types.text} not null, size ${types.int}, weight ${types.real}, open ${types.bool}, at ${types.text},
    day ${types.text}, tags ${types.text})`,
  `create table owner (id ${types.int} primary key, thing ${types.text} not null)`,
];

const letters = fc.constantFrom(
  "a",
  "A",
  "à",
  "À",
  "è",
  "z",
  "Z",
  "_",
  "%",
  "\\",
  "'",
  "’",
  " ",
  "-",
  "1",
  "ß",
  "🌱",
  "ﬁ",
);
const word = fc.string({ unit: letters, maxLength: 5 });
const json = fc.jsonValue({ maxDepth: 2 });
const thing = fc.record({
  name: word,
  nickname: fc.option(word),
  colour: fc.constantFrom("red" as const, "blue" as const),
  size: fc.option(fc.maxSafeInteger()),
  weight: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0)),
  open: fc.option(fc.boolean()),
  tags: fc.oneof(json, fc.constantFrom("5", "null", "{}", "", { b: 1, a: 2, "1": 3 })),
});
const things = fc
  .array(thing, { maxLength: 8 })
  .map((rows): Thing[] => rows.map((row, at) => ({ ...row, id: `t${at}`, at: null, day: null })));

describe.runIf(hasPostgres())("the two engines", () => {
  let server: PostgresServer;
  let file: TemporaryDatabase;
  let databases: Database[];

  beforeAll(async () => {
    server = await postgresServer();
    const url = await server.make("answers");
    const text = 'text collate "C"';
    await server.admin("answers", ...columns({ text, int: "bigint", real: "double precision", bool: "boolean" }));
    file = await temporaryDatabase(columns({ text: "text", int: "integer", real: "real", bool: "integer" }));
    databases = [file.database, openPostgres(url)];
  });
  afterAll(async () => {
    await Promise.all(databases.map((database) => database.close()));
    await server.remove();
    await file.close().catch(() => undefined);
  });

  async function fill(rows: readonly Thing[]): Promise<void> {
    for (const database of databases) {
      const { thing: table, owner } = tables(database);
      await database.write(async (tx) => {
        await tx.delete(table);
        await tx.delete(owner);
        if (rows.length > 0) await tx.insert(table).values([...rows].reverse());
        for (const id of [1, 2]) await tx.insert(owner).values({ id, thing: `t${id * 2}` });
      });
    }
  }

  /** What both engines answer, which must be the same to the last byte. */
  async function answer(ask: (at: HasKit & { db: Reader }) => Promise<unknown>): Promise<unknown> {
    const [first, second] = await Promise.all(
      databases.map(async ({ kit, read: db }) => JSON.stringify(await ask({ kit, db }))),
    );
    expect(second).toBe(first);
    return JSON.parse(first ?? "");
  }

  it("give back what they were given, JSON in the order it was written", async () => {
    await fc.assert(
      fc.asyncProperty(things, async (rows) => {
        await fill(rows);
        const found = await answer(({ db, kit }) => {
          const { thing: table } = tables({ kit });
          return db.select().from(table).orderBy(asc(table.id));
        });
        const { thing: table } = tables(databases[0] as Database);
        const order = Object.keys(table).filter((key) => rows[0] && key in rows[0]);
        const given = rows.map((row) => Object.fromEntries(order.map((key) => [key, Reflect.get(row, key)])));
        expect(found).toEqual(JSON.parse(JSON.stringify(given)));
      }),
      { numRuns: 60 },
    );
  });

  it("order texts, numbers and what has no value in the same way", async () => {
    const sorts = fc.constantFrom("name", "nickname", "size", "weight", "open");
    await fc.assert(
      fc.asyncProperty(things, sorts, fc.boolean(), async (rows, sort, up) => {
        await fill(rows);
        await answer(({ db, kit }) => {
          const { thing: table } = tables({ kit });
          const by = up ? asc(table[sort]) : desc(table[sort]);
          return db.select({ id: table.id }).from(table).orderBy(by, asc(table.id));
        });
        await answer(({ db, kit }) => {
          const { thing: table, owner } = tables({ kit });
          const by = up ? asc(owner.id) : desc(owner.id);
          const rowsOf = db.select({ id: table.id, owner: owner.id }).from(table);
          return rowsOf.leftJoin(owner, eq(owner.thing, table.id)).orderBy(by, asc(table.id));
        });
        await answer(({ db, kit }) => {
          const { thing: table } = tables({ kit });
          const expression = sql`nullif(${table.name}, 'a')`;
          const by = up ? asc(expression) : desc(expression);
          return db.select({ id: table.id }).from(table).orderBy(by, table.nickname, table.id);
        });
      }),
      { numRuns: 100 },
    );
  });

  it("find the same texts", async () => {
    await fc.assert(
      fc.asyncProperty(things, word, async (rows, typed) => {
        await fill(rows);
        const found = await answer(({ db, kit }) => {
          const { thing: table } = tables({ kit });
          const matches = containing(table.name, typed);
          return db.select({ id: table.id }).from(table).where(matches).orderBy(asc(table.id));
        });
        const plain = (text: string) => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
        const expected = rows.filter(({ name }) => plain(name).includes(plain(typed))).map(({ id }) => ({ id }));
        expect(found).toEqual(expected);
      }),
      { numRuns: 100 },
    );
  });

  it("give the same pages, and take one another's cursors", async () => {
    await fc.assert(
      fc.asyncProperty(things, fc.constantFrom("name", "-name", "colour", "-colour"), async (rows, sort) => {
        await fill(rows);
        let cursor: string | undefined;
        const seen: string[] = [];
        do {
          const page = (await answer(async ({ db, kit }) => {
            const { thing: table } = tables({ kit });
            const keys = keyset({ name: table.name, colour: table.colour }, table.id, { sort, limit: 2, cursor });
            const found = await db
              .select()
              .from(table)
              .where(keys.where)
              .orderBy(...keys.orderBy)
              .limit(keys.limit);
            return keys.page(found, (row) => ({ value: sort.endsWith("name") ? row.name : row.colour, id: row.id }));
          })) as { items: { id: string }[]; nextCursor: string | null };
          seen.push(...page.items.map(({ id }) => id));
          cursor = page.nextCursor ?? undefined;
        } while (cursor !== undefined);
        expect(seen.sort()).toEqual(rows.map(({ id }) => id).sort());
      }),
      { numRuns: 40 },
    );
  });

  it("count and sum in numbers", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.option(fc.integer()), { maxLength: 6 }), async (sizes) => {
        await fill(sizes.map((size, at) => ({ id: `t${at}`, name: "a", colour: "red", size })));
        const found = await answer(({ db, kit }) => {
          const { thing: table } = tables({ kit });
          const all = { all: count(), sized: count(table.size), different: countDistinct(table.size) };
          return db.select({ ...all, total: sum(table.size) }).from(table);
        });
        const present = sizes.filter((size) => size !== null);
        const total = present.reduce((so, size) => so + size, 0);
        const expected = { all: sizes.length, sized: present.length, different: new Set(present).size, total };
        expect(found).toEqual([expected]);
        expect(await answer(({ db, kit }) => db.$count(tables({ kit }).thing))).toBe(sizes.length);
      }),
      { numRuns: 30 },
    );
  });
});
