import { join } from "node:path";
import {
  type Database,
  migratePostgres,
  openPostgres,
  readVerb,
  runAs,
  type WriteContext,
  writeVerb,
} from "@trama/database";
import { migrationsFolder, temporaryDatabase } from "@trama/database/testing";
import { hasPostgres, type PostgresServer, postgresServer } from "@trama/database/testing/postgres";
import { systemClock } from "@trama/kernel";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import type { Population, Statement } from "../release/statement.js";
import { previewTables, releaseTable } from "./release-table.js";
import { disclosureTables } from "./tables.js";

const population: Population = {
  code: "collaborators",
  dimensions: [{ name: "lab", categories: [{ code: "a" }, { code: "b" }, { code: "c" }] }],
};
const all = (value: number): Statement => ({ population, by: [], where: {}, threshold: 5, cells: [{ at: [], value }] });
const of = (lab: string, value: number): Statement => ({ ...all(value), where: { lab: [lab] } });

/** The doors to one ledger: one on a file, and on PostgreSQL those of two processes. */
let doors: readonly Database[];
let close: () => Promise<void>;

const inForce = () => ({
  config: {
    section: () => {
      throw new Error("No configuration is asked for");
    },
  },
  timeZone: "Europe/Rome",
});
const runOn = (database: Database) =>
  runAs({ kind: "system", name: "test" }, { database, permissions: {}, clock: systemClock, inForce });

async function ask(statement: Statement, database = doors[0]): Promise<string> {
  if (!database) throw new Error("No database");
  const verb = writeVerb("releaseTable", z.strictObject({}), async (ctx: WriteContext) => {
    await ctx.record({ ref: { kind: "report", id: "monthly" }, before: null, after: {} });
    return await releaseTable(ctx, statement);
  });
  const { cells } = await runOn(database)(verb, {});
  return cells.map(({ said }) => said && `${said.qualifier}${said.value}`).join(" ");
}
const rows = async () => {
  const [at] = doors;
  return at ? (await at.read.select().from(disclosureTables(at).release)).length : 0;
};

function theLedger() {
  test("the same question with the same answer is one row", async () => {
    expect(await ask(all(40))).toBe("=40");
    expect(await ask(all(40))).toBe("=40");
    expect(await rows()).toBe(1);
  });

  test("who comes late is not seen: the answer stays until as many changed as may be told", async () => {
    await ask(all(40));
    expect(await ask(all(41))).toBe("=40");
    expect(await ask(all(44))).toBe("=40");
    expect(await ask(all(45))).toBe("=45");
    expect(await ask(all(41))).toBe("=45");
    expect(await rows()).toBe(2);
  });

  test("a condition that leaves few out is not answered after the whole, nor the whole after it", async () => {
    await ask(all(40));
    expect(await ask(of("a", 37))).toBe("");
    expect(await ask(of("b", 3))).toBe("");
    expect(await ask(of("c", 20))).toBe("=20");
  });

  test("those who ask at once know of each other: the whole is told or its parts, never both", async () => {
    const other = doors.at(-1);
    const [whole, a, b, later] = await Promise.all([
      ask(all(40)),
      ask(of("a", 38), other),
      ask(of("b", 37)),
      ask(all(41), other),
    ]);
    const [wholes, parts] = [[whole, later].filter(Boolean), [a, b].filter(Boolean)];
    expect(wholes.length > 0 && parts.length > 0).toBe(false);
    expect(wholes.length + parts.length).toBe(2);
  });

  test("few who hang together with nothing are said to be fewer than the threshold", async () => {
    expect(await ask(of("a", 3))).toBe("<5");
    expect(await ask(of("b", 0))).toBe("<5");
  });

  test("a preview says what a release would, and writes nothing", async () => {
    await ask(all(40));
    const [at] = doors;
    if (!at) throw new Error("No database");
    const look = readVerb("previewTables", z.strictObject({}), (ctx) =>
      previewTables(ctx, [all(41), of("a", 37), of("c", 20), of("c", 22)]),
    );
    const said = (await runOn(at)(look, {})).map(({ kind, cells }) => [kind, cells[0]?.said?.value ?? null]);
    expect(said).toEqual([
      ["again", 40],
      ["new", null],
      ["new", 20],
      ["again", 20],
    ]);
    expect(await rows()).toBe(1);
  });
}

describe("the ledger on a file", () => {
  beforeEach(async () => {
    const at = await temporaryDatabase();
    doors = [at.database];
    close = at.close;
  });
  afterEach(() => close());
  theLedger();
});

describe.runIf(hasPostgres())("the ledger of two processes on PostgreSQL", () => {
  let server: PostgresServer;
  let made = 0;
  beforeAll(async () => {
    server = await postgresServer();
    await migratePostgres(await server.make("empty"), join(migrationsFolder, "../postgres"));
  });
  beforeEach(async () => {
    made += 1;
    const url = await server.make(`ledger_${made}`, "empty");
    const opened = [openPostgres(url), openPostgres(url)];
    doors = opened;
    close = async () => void (await Promise.all(opened.map((one) => one.close())));
  });
  afterEach(() => close());
  afterAll(() => server.remove());
  theLedger();
});
