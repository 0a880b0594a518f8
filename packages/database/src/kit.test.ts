import { readFileSync } from "node:fs";
import { getTableColumns } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { defineTables, libsqlKit as kit } from "./kit.js";
import { type TemporaryDatabase, temporaryDatabase } from "./testing/index.js";

const sample = defineTables((given) => ({
  thing: given.table("thing", {
    id: given.id<"thing">("id").primaryKey(),
    colour: given.oneOf("colour", ["red", "blue"]).notNull(),
    size: given.int("size"),
    weight: given.real("weight"),
    open: given.bool("open").notNull(),
    at: given.instant("at"),
    day: given.day("day"),
    tags: given.json<string[]>("tags").notNull(),
  }),
}));

let at: TemporaryDatabase;
beforeAll(async () => {
  at = await temporaryDatabase([
    "create table thing (id text primary key, colour text, size integer, weight real, open integer, at text, day text, tags text)",
  ]);
});
afterAll(() => at.close());

it("a package's tables are made once for an engine", () => {
  expect(sample({ kit })).toBe(sample({ kit }));
  expect(Object.keys(getTableColumns(sample({ kit }).thing))).toContain("colour");
});

it("every kind of column gives back what it was given", async () => {
  const { thing } = sample(at.database);
  const row = {
    id: "1",
    colour: "red",
    size: 9_007_199_254_740_991,
    weight: 0.1,
    open: false,
    at: null,
    day: "2024-02-29",
    tags: ["à", "b"],
  } as typeof thing.$inferSelect;
  await at.database.write((tx) => tx.insert(thing).values(row));
  expect(await at.database.read.select().from(thing)).toEqual([row]);
});

it("is the only vocabulary of tables: this package names no engine elsewhere", () => {
  expect(readFileSync(new URL("tables.ts", import.meta.url), "utf8")).not.toContain("sqlite");
});
