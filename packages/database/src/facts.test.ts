import { addDays, type LocalDate, monthsBetween } from "@trama/kernel";
import { asc } from "drizzle-orm";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import type { Database } from "./database.js";
import { lastDayOfMonths } from "./facts.js";
import { defineTables } from "./kit.js";
import { openPostgres } from "./postgres/open.js";
import { type TemporaryDatabase, temporaryDatabase } from "./testing/index.js";
import { hasPostgres, type PostgresServer, postgresServer } from "./testing/postgres-server.js";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const tables = defineTables((kit) => ({ begun: kit.table("begun", { day: kit.day("day").primaryKey() }) }));

/** A winter with a leap day in it: every way in which a month can lack a day. */
const days = Array.from({ length: 110 }, (_, at) => addDays("2023-11-20" as LocalDate, at));

let file: TemporaryDatabase;
let server: PostgresServer | null = null;
const databases: Database[] = [];
beforeAll(async () => {
  file = await temporaryDatabase(["create table begun (day text primary key)"]);
  databases.push(file.database);
  if (hasPostgres()) {
    server = await postgresServer();
    const url = await server.make("facts");
    await server.admin("facts", "create table begun (day text primary key)");
    databases.push(openPostgres(url));
  }
  for (const database of databases)
    await database.write((tx) => tx.insert(tables(database).begun).values(days.map((day) => ({ day }))));
});
afterAll(async () => {
  await Promise.all(databases.map((database) => database.close()));
  await server?.remove();
  await file.close().catch(() => undefined);
});

it("so many whole months end on the first day by which they have passed", async () => {
  for (const months of [0, 1, 2, 3, 12, 13]) {
    const expected = days.map((from) => {
      let last = from;
      while (monthsBetween(from, addDays(last, 1)) < months) last = addDays(last, 1);
      return { from, last };
    });
    for (const database of databases) {
      const { begun } = tables(database);
      const last = lastDayOfMonths(database, begun.day, months);
      const found = await database.read.select({ from: begun.day, last }).from(begun).orderBy(asc(begun.day));
      expect(found).toEqual(expected);
    }
  }
});
