import { Conflict, StorageFull, Unavailable } from "@trama/kernel";
import { asc, eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { Database, Writer } from "../database.js";
import { failureKind, meaningOf } from "../failure.js";
import { NestedWrite } from "../queue.js";
import { anotherProcess } from "../testing/another-process.js";
import { hasPostgres, type PostgresServer, postgresServer } from "../testing/postgres-server.js";
import { postgresKit as kit } from "./kit.js";
import { NotCommitted, openPostgres } from "./open.js";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const counter = kit.table("counter", {
  id: kit.int("id").primaryKey(),
  count: kit.int("count").notNull(),
  name: kit.text("name"),
});
const part = kit.table("part", { id: kit.int("id").primaryKey(), counter: kit.int("counter").notNull() });

async function countIn(database: Pick<Database, "read">): Promise<number | undefined> {
  const [row] = await database.read.select().from(counter).where(eq(counter.id, 1));
  return row?.count;
}

async function increment(tx: Writer): Promise<void> {
  const [row] = await tx.select().from(counter).where(eq(counter.id, 1));
  await tx
    .update(counter)
    .set({ count: (row?.count ?? 0) + 1 })
    .where(eq(counter.id, 1));
}

const refusalOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => expect.fail("it was allowed"),
    (error: unknown) => error,
  );

describe.runIf(hasPostgres())("a PostgreSQL database", () => {
  let server: PostgresServer;
  let url: string;
  let database: Database;
  let made = 0;

  beforeAll(async () => {
    server = await postgresServer();
    await server.make("empty");
    await server.admin(
      "empty",
      'create table counter (id bigint primary key, count bigint not null check (count >= 0), name text collate "C" unique)',
      "create table part (id bigint primary key, counter bigint not null references counter(id))",
      "insert into counter values (1, 0, 'first')",
    );
  });
  beforeEach(async () => {
    made += 1;
    url = await server.make(`doors_${made}`, "empty");
    database = openPostgres(url);
    return () => database.close();
  });
  afterAll(() => server.remove());

  const statement = (text: string) => server.admin(`doors_${made}`, text);

  describe("its write door", () => {
    it("loses none of 200 changes that each read before they write", async () => {
      await Promise.all(Array.from({ length: 200 }, () => database.write(increment)));
      expect(await countIn(database)).toBe(200);
    });

    it("loses none of 200 changes that two processes make together", async () => {
      const program = `
        import { openPostgres, postgresKit as kit } from "@trama/database";
        import { eq } from "drizzle-orm";
        const counter = kit.table("counter", { id: kit.int("id").primaryKey(), count: kit.int("count").notNull() });
        const database = openPostgres(process.argv[1]);
        await database.read.select().from(counter);
        console.log("ready");
        await new Promise((go) => process.stdin.once("data", go));
        await Promise.all(Array.from({ length: 100 }, () => database.write(async (tx) => {
          const [{ count }] = await tx.select().from(counter).where(eq(counter.id, 1));
          await tx.update(counter).set({ count: count + 1 }).where(eq(counter.id, 1));
        })));
        await database.close();
        console.log("done");
        process.exit(0);
      `;
      const others = [anotherProcess(program, [url]), anotherProcess(program, [url])];
      for (const other of others) expect(await other.line()).toBe("ready");
      for (const other of others) other.tell("go");
      for (const other of others) expect(await other.line()).toBe("done");
      expect(await countIn(database)).toBe(200);
    });

    it("lets changes in one at a time, first come first served", async () => {
      const seen: number[] = [];
      await Promise.all(
        Array.from({ length: 20 }, (_, number) =>
          database.write(async (tx) => {
            await increment(tx);
            seen.push(number);
          }),
        ),
      );
      expect(seen).toEqual(Array.from({ length: 20 }, (_, number) => number));
    });

    it("sees what others saved while it waited, whatever the server's usual isolation", async () => {
      await statement(`alter database "doors_${made}" set default_transaction_isolation = 'serializable'`);
      const other = openPostgres(url);
      await Promise.all(Array.from({ length: 40 }, (_, at) => (at % 2 ? other : database).write(increment)));
      await other.close();
      expect(await countIn(database)).toBe(40);
    });

    it("refuses a write inside a write instead of waiting for itself, and goes on", async () => {
      const nested = database.write(async (tx) => {
        await increment(tx);
        await database.write(increment);
      });
      expect(await refusalOf(nested)).toBeInstanceOf(NestedWrite);
      await database.write(increment);
      expect(await countIn(database)).toBe(1);
    });

    it("saves nothing of a change that fails, and the next one is not touched by it", async () => {
      const failing = database.write(async (tx) => {
        await increment(tx);
        throw new Error("changed my mind");
      });
      const following = database.write(increment);
      await expect(failing).rejects.toThrow("changed my mind");
      await following;
      expect(await countIn(database)).toBe(1);
    });

    it("never says saved of a change whose failed step was passed over", async () => {
      const careless = database.write(async (tx) => {
        await increment(tx);
        await tx
          .insert(counter)
          .values({ id: 1, count: 0 })
          .catch(() => undefined);
      });
      expect(await refusalOf(careless)).toBeInstanceOf(NotCommitted);
      expect(await countIn(database)).toBe(0);
    });
  });

  describe("its read door", () => {
    it("cannot write: the engine itself refuses", async () => {
      const reader = database.read as Writer;
      const attempts = [
        () => reader.insert(counter).values({ id: 9, count: 1 }),
        () => reader.update(counter).set({ count: 9 }),
        () => reader.delete(counter),
      ];
      for (const attempt of attempts)
        expect(await refusalOf(attempt().execute())).toMatchObject({ cause: { code: "25006" } });
      expect(await countIn(database)).toBe(0);
    });

    it("cannot write even when the address itself asks for it", async () => {
      const asking = new URL(url);
      asking.searchParams.set("options", "-c default_transaction_read_only=off -c work_mem=8MB");
      const other = openPostgres(asking.href);
      const refused = await refusalOf((other.read as Writer).delete(counter).execute());
      expect(refused).toMatchObject({ cause: { code: "25006" } });
      const [row] = await other.read.select({ memory: sql`current_setting('work_mem')` }).from(counter);
      expect(row).toEqual({ memory: "8MB" });
      await other.close();
    });

    it("sees what is saved and nothing of a change under way", async () => {
      await database.write(async (tx) => {
        await increment(tx);
        expect(await countIn(database)).toBe(0);
      });
      expect(await countIn(database)).toBe(1);
    });
  });

  describe("what it refuses", () => {
    const second = { id: 2, count: 1, name: "second" };
    const cases: [what: string, kind: string, change: (tx: Writer) => Promise<unknown>, text: string][] = [
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
    it.each(cases)("%s is a conflict", async (_what, kind, change, text) => {
      expect(await refusalOf(database.write(change))).toBeInstanceOf(Conflict);
      expect(failureKind(await refusalOf(statement(text)))).toBe(kind);
    });

    it("a missing value is a mistake of the program, not a conflict", async () => {
      const error = await refusalOf(database.write((tx) => tx.insert(counter).values({ id: 2, count: sql`null` })));
      expect(error).not.toBeInstanceOf(Conflict);
      expect(failureKind(error)).toBe("other");
    });

    it("a full disk is said as such, and what was saved stays", async () => {
      await statement(`
        create function full_disk() returns trigger language plpgsql as
        $$ begin raise exception 'no space left' using errcode = '53100'; end $$;
        create trigger full_disk before update on counter execute function full_disk()`);
      expect(await refusalOf(database.write(increment))).toBeInstanceOf(StorageFull);
      expect(await countIn(database)).toBe(0);
    });
  });

  describe("a connection that is lost", () => {
    const others = `select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()`;

    it("in the middle of a change undoes it, says so, and the next change finds another", async () => {
      const cut = database.write(async (tx) => {
        await increment(tx);
        await statement(others);
        await increment(tx);
      });
      expect(await refusalOf(cut)).toBeInstanceOf(Unavailable);
      await database.write(increment);
      expect(await countIn(database)).toBe(1);
    });

    it("because the server is down is said of reads and writes, and both go on when it is back", async () => {
      await database.write(increment);
      await server.stop();
      expect(await refusalOf(database.write(increment))).toBeInstanceOf(Unavailable);
      expect(meaningOf(await refusalOf(countIn(database)))).toBeInstanceOf(Unavailable);
      await server.start();
      await database.write(increment);
      expect(await countIn(database)).toBe(2);
      const rows = await database.read.select({ id: counter.id }).from(counter).orderBy(asc(counter.id));
      expect(rows).toEqual([{ id: 1 }]);
    });
  });
});
