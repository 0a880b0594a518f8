import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { eq, sql } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { connect } from "./connection.js";
import { openDatabase, type Writer } from "./database.js";
import { libsqlKit as kit } from "./kit.js";
import { NestedWrite } from "./queue.js";
import { type TemporaryDatabase, temporaryDatabase } from "./testing/index.js";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const counter = kit.table("counter", {
  id: kit.int("id").primaryKey(),
  count: kit.int("count").notNull(),
  name: kit.text("name"),
});
const tables = [
  "create table counter (id integer primary key, count integer not null check (count >= 0), name text unique)",
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
  await tx
    .update(counter)
    .set({ count: (row?.count ?? 0) + 1 })
    .where(eq(counter.id, 1));
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
    const attempts = [
      () => reader.insert(counter).values({ id: 9, count: 1 }),
      () => reader.update(counter).set({ count: 9 }),
      () => reader.delete(counter),
    ];
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

describe("the state of the data", () => {
  it("is another one after every change that is saved, and no other time", async () => {
    const states = [await at.database.state(), await at.database.state()];
    expect(states[1]).toBe(states[0]);
    for (let turn = 0; turn < 3; turn += 1) {
      await at.database.write(increment);
      states.push(await at.database.state());
    }
    await at.database
      .write(async (tx) => {
        await increment(tx);
        throw new Error("Not this one");
      })
      .catch(() => undefined);
    expect(await at.database.state()).toBe(states.at(-1));
    expect(new Set(states).size).toBe(4);
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
        const [row] = await tx
          .select({ value: sql`${sql.identifier(name)}` })
          .from(sql`${sql.identifier(`pragma_${name}`)}`);
        found[name] = row?.value;
      }
      return found;
    });

  it("has the settings that data are promised with, and keeps them", async () => {
    expect(await settings()).toEqual(wanted);
    await Promise.allSettled(
      Array.from({ length: 30 }, (_, id) =>
        at.database.write((tx) => tx.insert(counter).values({ id, count: id - 3 })),
      ),
    );
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
    const left = await Promise.all(
      [file, `${file}-wal`].filter((each) => existsSync(each)).map((each) => readFile(each)),
    );
    expect(left.some((bytes) => bytes.includes(canary))).toBe(false);
  });

  it("opens files whose path has signs that an address would read", async () => {
    const file = `${at.folder}/50% #1 ?è%20.db`;
    const odd = await openDatabase({ file, onForeignWriter: () => undefined });
    await odd.close();
    expect(existsSync(file)).toBe(true);
  });
});
