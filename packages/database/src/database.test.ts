import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { Conflict, StorageFull } from "@trama/kernel";
import { asc, eq, sql } from "drizzle-orm";
import { SQLiteTransaction } from "drizzle-orm/sqlite-core";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { connect } from "./connection.js";
import { NestedWrite, openDatabase, type Writer } from "./database.js";
import { failureKind } from "./failure.js";
import { libsqlKit as kit } from "./kit.js";
import { anotherProcess } from "./testing/another-process.js";
import { type TemporaryDatabase, temporaryDatabase } from "./testing/index.js";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const counter = kit.table("counter", { id: kit.int("id").primaryKey(), count: kit.int("count").notNull(), name: kit.text("name") });
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

async function countNow(): Promise<number | undefined> {
  const [row] = await at.database.read.select().from(counter).where(eq(counter.id, 1));
  return row?.count;
}

async function increment(tx: Writer): Promise<void> {
  const [row] = await tx.select().from(counter).where(eq(counter.id, 1));
  await tx.update(counter).set({ count: (row?.count ?? 0) + 1 }).where(eq(counter.id, 1));
}

describe("the write door", () => {
  it("loses none of 200 changes that each read before they write", async () => {
    await Promise.all(Array.from({ length: 200 }, () => at.database.write(increment)));
    expect(await countNow()).toBe(200);
  });

  it("lets changes in one at a time, first come first served", async () => {
    const seen: number[] = [];
    let inside = 0;
    const changes = Array.from({ length: 20 }, (_, number) =>
      at.database.write(async (tx) => {
        inside += 1;
        expect(inside).toBe(1);
        await increment(tx);
        seen.push(number);
        inside -= 1;
      }),
    );
    await Promise.all(changes);
    expect(seen).toEqual(Array.from({ length: 20 }, (_, number) => number));
  });

  it("refuses a write inside a write instead of waiting for itself, and goes on", async () => {
    const nested = at.database.write(async (tx) => {
      await increment(tx);
      await at.database.write(increment);
    });
    await expect(nested).rejects.toBeInstanceOf(NestedWrite);
    expect(await countNow()).toBe(0);
    const through = at.database.write(async (tx) => {
      await increment(tx);
      const asked = Promise.resolve().then(() => at.database.write(increment));
      await expect(asked).rejects.toBeInstanceOf(NestedWrite);
    });
    await through;
    await at.database.write(increment);
    expect(await countNow()).toBe(2);
  });

  it("saves nothing of a change that fails, and the next one is not touched by it", async () => {
    const before = await at.content();
    const failing = at.database.write(async (tx) => {
      await increment(tx);
      await tx.insert(counter).values({ id: 2, count: 5, name: "second" });
      throw new Error("changed my mind");
    });
    const following = at.database.write(increment);
    await expect(failing).rejects.toThrow("changed my mind");
    await following;
    expect(await countNow()).toBe(1);
    await at.database.write((tx) => tx.update(counter).set({ count: 0 }));
    expect(await at.content()).toEqual(before);
  });

  it("gives back what the change gives", async () => {
    expect(await at.database.write(() => Promise.resolve(7))).toBe(7);
  });
});

describe("the read door", () => {
  it("cannot write: the engine itself refuses", async () => {
    const before = await at.content();
    const reader = at.database.read as Writer;
    const attempts = [() => reader.insert(counter).values({ id: 9, count: 1 }), () => reader.update(counter).set({ count: 9 }), () => reader.delete(counter)];
    for (const attempt of attempts) {
      const refusal: unknown = await attempt().then(
        () => null,
        (error: unknown) => error,
      );
      expect(refusal).toMatchObject({ cause: { code: "SQLITE_READONLY" } });
    }
    expect(await at.content()).toEqual(before);
  });

  it("sees what is saved and nothing of a change under way", async () => {
    await at.database.write(async (tx) => {
      await increment(tx);
      expect(await countNow()).toBe(0);
    });
    expect(await countNow()).toBe(1);
  });
});

describe("what an engine's refusal means", () => {
  const second = { id: 2, count: 1, name: "second" };
  const cases: [what: string, kind: string, change: (tx: Writer) => Promise<unknown>, statement: string][] = [
    ["a repeated key", "unique", (tx) => tx.insert(counter).values({ ...second, id: 1 }), "insert into counter values (1, 1, 'second')"],
    ["a repeated name", "unique", (tx) => tx.insert(counter).values({ ...second, name: "first" }), "insert into counter values (2, 1, 'first')"],
    ["a record that points nowhere", "foreignKey", (tx) => tx.insert(part).values({ id: 1, counter: 99 }), "insert into part values (1, 99)"],
    ["a value out of range", "check", (tx) => tx.insert(counter).values({ ...second, count: -1 }), "insert into counter values (2, -1, 'second')"],
  ];
  it.each(cases)("%s is a conflict", async (_what, kind, change, statement) => {
    await expect(at.database.write(change)).rejects.toBeInstanceOf(Conflict);
    const client = await connect(at.file, ["foreign_keys=on"]);
    const error: unknown = await client.execute(statement).then(() => null, (refusal: unknown) => refusal);
    client.close();
    expect(failureKind(error)).toBe(kind);
  });

  it("a missing value is a mistake of the program, not a conflict", async () => {
    const error: unknown = await at.database.write((tx) => tx.insert(counter).values({ id: 2, count: sql`null` })).then(() => null, (refusal: unknown) => refusal);
    expect(error).not.toBeInstanceOf(Conflict);
    expect(failureKind(error)).toBe("other");
  });

  it("is read from its code, never from its text", () => {
    expect(failureKind(new Error("SQLITE_CONSTRAINT_UNIQUE: UNIQUE constraint failed"))).toBe("other");
    expect(failureKind(Object.assign(new Error("x"), { extendedCode: "SQLITE_CONSTRAINT_UNIQUE" }))).toBe("unique");
    expect(failureKind(new Error("x", { cause: Object.assign(new Error("y"), { code: "SQLITE_FULL" }) }))).toBe("full");
  });
});

describe("the writing connection", () => {
  const wanted = {
    journal_mode: "wal",
    synchronous: 2,
    foreign_keys: 1,
    secure_delete: 1,
    cache_size: -65536,
    journal_size_limit: 67108864,
    trusted_schema: 0,
  };

  const settings = async () =>
    await at.database.write(async (tx) => {
      const found: Record<string, unknown> = {};
      for (const name of Object.keys(wanted)) {
        const [row] = await tx.select({ value: sql`${sql.identifier(name)}` }).from(sql`${sql.identifier(`pragma_${name}`)}`);
        found[name] = row?.value;
      }
      return found;
    });

  it("has the settings that data are promised with, and keeps them", async () => {
    expect(await settings()).toEqual(wanted);
    await Promise.allSettled(Array.from({ length: 30 }, (_, id) => at.database.write((tx) => tx.insert(counter).values({ id, count: id - 3 }))));
    expect(await settings()).toEqual(wanted);
  });

  it("leaves nothing of what is deleted in the file", async () => {
    const canary = "parola-da-non-lasciare-scritta";
    const file = `${at.folder}/other.db`;
    const client = await connect(file);
    for (const table of tables) await client.execute(table);
    client.close();
    const database = await openDatabase({ file, onForeignWriter: () => undefined });
    await database.write((tx) => tx.insert(counter).values({ id: 3, count: 1, name: canary }));
    expect((await readFile(`${file}-wal`)).includes(canary)).toBe(true);
    await database.write((tx) => tx.delete(counter).where(eq(counter.id, 3)));
    await database.close();
    const left = await Promise.all([file, `${file}-wal`].filter((each) => existsSync(each)).map((each) => readFile(each)));
    expect(left.some((bytes) => bytes.includes(canary))).toBe(false);
  });

  it("opens files whose path has signs that an address would read", async () => {
    const file = `${at.folder}/50% #1 ?è%20.db`;
    const odd = await openDatabase({ file, onForeignWriter: () => undefined });
    await odd.close();
    expect(existsSync(file)).toBe(true);
  });
});

describe("a full disk", () => {
  const pages = (most: number) =>
    at.database.write(async (tx) => {
      if (tx instanceof SQLiteTransaction) await tx.run(sql.raw(`pragma max_page_count = ${most}`));
    });
  const fill = async (tx: Writer) => {
    for (let id = 10; id < 500; id += 1) await tx.insert(counter).values({ id, count: 1, name: `${id}`.padEnd(4000, "x") });
  };

  it("refuses the change whole, goes on reading, and writes again when there is room", async () => {
    await pages(1);
    await expect(at.database.write(fill)).rejects.toBeInstanceOf(StorageFull);
    expect(await at.database.read.select({ id: counter.id }).from(counter).orderBy(asc(counter.id))).toEqual([{ id: 1 }]);
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
    await expect(database.write((tx) => tx.insert(counter).values({ id: 2, count: 1 }))).rejects.toMatchObject({ code: "SQLITE_BUSY" });
    expect(told).toHaveLength(1);
    process.tell("go away");
    await process.ended;
    const saved = [1];
    for (let id = 3; id < 10; id += 1) {
      const acknowledged = await database.write((tx) => tx.insert(counter).values({ id, count: 1 })).then(() => true, () => false);
      if (acknowledged) saved.push(id);
    }
    expect(await anotherProcess(observer, [other.file]).line()).toBe(JSON.stringify(saved));
    await database.close().catch(() => undefined);
  });
});
