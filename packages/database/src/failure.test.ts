import { Conflict, StorageFull } from "@trama/kernel";
import { asc, sql } from "drizzle-orm";
import { SQLiteTransaction } from "drizzle-orm/sqlite-core";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { connect } from "./connection.js";
import { openDatabase, type Writer } from "./database.js";
import { failureKind } from "./failure.js";
import { libsqlKit as kit } from "./kit.js";
import { anotherProcess } from "./testing/another-process.js";
import { type TemporaryDatabase, temporaryDatabase } from "./testing/index.js";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const counter = kit.table("counter", {
  id: kit.int("id").primaryKey(),
  count: kit.int("count").notNull(),
  name: kit.text("name"),
});
const part = kit.table("part", { id: kit.int("id").primaryKey(), counter: kit.int("counter").notNull() });
const tables = [
  "create table counter (id integer primary key, count integer not null check (count >= 0), name text unique)",
  "create table part (id integer primary key, counter integer not null references counter(id))",
];

let at: TemporaryDatabase;
beforeEach(async () => {
  at = await temporaryDatabase(tables);
  await at.database.write((tx) => tx.insert(counter).values({ id: 1, count: 0, name: "first" }));
});
afterEach(() => at.close());

describe("what an engine's refusal means", () => {
  const second = { id: 2, count: 1, name: "second" };
  const cases: [what: string, kind: string, change: (tx: Writer) => Promise<unknown>, statement: string][] = [
    [
      "a repeated key",
      "unique",
      (tx) => tx.insert(counter).values({ ...second, id: 1 }),
      "insert into counter values (1, 1, 'second')",
    ],
    [
      "a repeated name",
      "unique",
      (tx) => tx.insert(counter).values({ ...second, name: "first" }),
      "insert into counter values (2, 1, 'first')",
    ],
    [
      "a record that points nowhere",
      "foreignKey",
      (tx) => tx.insert(part).values({ id: 1, counter: 99 }),
      "insert into part values (1, 99)",
    ],
    [
      "a value out of range",
      "check",
      (tx) => tx.insert(counter).values({ ...second, count: -1 }),
      "insert into counter values (2, -1, 'second')",
    ],
  ];
  it.each(cases)("%s is a conflict", async (_what, kind, change, statement) => {
    await expect(at.database.write(change)).rejects.toBeInstanceOf(Conflict);
    const client = await connect(at.file, ["foreign_keys=on"]);
    const error: unknown = await client.execute(statement).then(
      () => null,
      (refusal: unknown) => refusal,
    );
    client.close();
    expect(failureKind(error)).toBe(kind);
  });

  it("a missing value is a mistake of the program, not a conflict", async () => {
    const error: unknown = await at.database
      .write((tx) => tx.insert(counter).values({ id: 2, count: sql`null` }))
      .then(
        () => null,
        (refusal: unknown) => refusal,
      );
    expect(error).not.toBeInstanceOf(Conflict);
    expect(failureKind(error)).toBe("other");
  });

  it("is read from its code, never from its text", () => {
    expect(failureKind(new Error("SQLITE_CONSTRAINT_UNIQUE: UNIQUE constraint failed"))).toBe("other");
    expect(failureKind(Object.assign(new Error("x"), { extendedCode: "SQLITE_CONSTRAINT_UNIQUE" }))).toBe("unique");
    expect(failureKind(new Error("x", { cause: Object.assign(new Error("y"), { code: "SQLITE_FULL" }) }))).toBe("full");
  });
});

describe("a full disk", () => {
  const pages = (most: number) =>
    at.database.write(async (tx) => {
      if (tx instanceof SQLiteTransaction) await tx.run(sql.raw(`pragma max_page_count = ${most}`));
    });
  const fill = async (tx: Writer) => {
    for (let id = 10; id < 500; id += 1)
      await tx.insert(counter).values({ id, count: 1, name: `${id}`.padEnd(4000, "x") });
  };

  it("refuses the change whole, goes on reading, and writes again when there is room", async () => {
    await pages(1);
    await expect(at.database.write(fill)).rejects.toBeInstanceOf(StorageFull);
    expect(await at.database.read.select({ id: counter.id }).from(counter).orderBy(asc(counter.id))).toEqual([
      { id: 1 },
    ]);
    await expect(at.database.write(fill)).rejects.toBeInstanceOf(StorageFull);
    await pages(1_000_000);
    await at.database.write(fill);
    expect(await at.database.read.$count(counter)).toBe(491);
  });
});

describe("a foreign process that writes into the file", () => {
  const intruder = `
    import { DatabaseSync } from "node:sqlite";
    const file = new DatabaseSync(process.argv[1]);
    file.exec("begin immediate");
    console.log("inside");
    process.stdin.once("data", () => { file.exec("rollback"); file.close(); process.exit(0); });
    setInterval(() => undefined, 1000);
  `;
  const observer = `
    import { DatabaseSync } from "node:sqlite";
    const file = new DatabaseSync(process.argv[1]);
    console.log(JSON.stringify(file.prepare("select id from counter order by id").all().map(({ id }) => id)));
  `;

  it("is told of, and nothing acknowledged before or after it is lost", async () => {
    const told: unknown[] = [];
    const other = await temporaryDatabase(tables);
    await other.database.close();
    const database = await openDatabase({ file: other.file, onForeignWriter: (error) => told.push(error) });
    await database.write((tx) => tx.insert(counter).values({ id: 1, count: 1 }));
    const process = anotherProcess(intruder, [other.file]);
    expect(await process.line()).toBe("inside");
    await expect(database.write((tx) => tx.insert(counter).values({ id: 2, count: 1 }))).rejects.toMatchObject({
      code: "SQLITE_BUSY",
    });
    expect(told).toHaveLength(1);
    process.tell("go away");
    await process.ended;
    const saved = [1];
    for (let id = 3; id < 10; id += 1) {
      const acknowledged = await database
        .write((tx) => tx.insert(counter).values({ id, count: 1 }))
        .then(
          () => true,
          () => false,
        );
      if (acknowledged) saved.push(id);
    }
    expect(await anotherProcess(observer, [other.file]).line()).toBe(JSON.stringify(saved));
    await database.close().catch(() => undefined);
  });
});
