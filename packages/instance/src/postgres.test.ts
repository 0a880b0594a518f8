import { copyFile, mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AlreadyRunning, verifyAudit, writeVerb } from "@trama/database";
import { hasPostgres, type PostgresServer, postgresServer } from "@trama/database/testing/postgres";
import { Conflict } from "@trama/kernel";
import { labTables } from "@trama/labs/tables";
import { adoptConfiguration } from "@trama/territory/server";
import { eq } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { type Instance, openInstance } from "./instance.js";
import { readPreset } from "./preset.js";
import { verbs } from "./verbs.js";

const url = "http://127.0.0.1:8080";
const system = { kind: "system", name: "test" } as const;

let around: string;
let opened: Instance[];
beforeEach(async () => {
  around = await mkdtemp(join(tmpdir(), "trama-places-"));
  opened = [];
});
afterEach(async () => {
  await Promise.all(opened.map((instance) => instance.close()));
  await rm(around, { recursive: true, force: true });
});
const open = async (folder: string, database: string) => {
  const instance = await openInstance({ folder: join(around, folder), url, database });
  opened.push(instance);
  return instance;
};

describe("a file chosen by its address", () => {
  it("is used instead of the folder's own, and no other process may use it", async () => {
    const database = `file:${around}/altrove/dati.db`;
    await open("one", database);
    expect((await readFile(`${around}/altrove/dati.db`)).subarray(0, 6).toString()).toBe("SQLite");
    await expect(open("two", database)).rejects.toThrow(AlreadyRunning);
    await expect(openInstance({ folder: `${around}/altrove`, url })).rejects.toThrow(AlreadyRunning);
  });
});

describe.runIf(hasPostgres())("one PostgreSQL database", () => {
  let server: PostgresServer;
  let database: string;
  let made = 0;
  beforeAll(async () => {
    server = await postgresServer();
  });
  beforeEach(async () => {
    made += 1;
    database = await server.make(`shared_${made}`);
  });
  afterAll(() => server.remove());

  /** Two processes' worth of one instance: two folders with the same secret, founded by the first. */
  async function pair(): Promise<[Instance, Instance]> {
    const one = await open("one", database);
    await mkdir(join(around, "two"));
    await copyFile(join(one.folder, "secret"), join(around, "two/secret"));
    const { document, records } = await readPreset("fiordaliso");
    const two = await open("two", database);
    expect([one.founded(), two.founded()]).toEqual([false, false]);
    await one.found(document, records, { demonstration: true });
    return [one, two];
  }

  it("serves several processes: what one founds, the other serves", async () => {
    const [, two] = await pair();
    expect((await two.run(system)(verbs.listLabs, {})).items).toHaveLength(8);
    expect([two.founded(), two.demonstration, two.inForce().territory.code]).toEqual([true, true, "fiordaliso"]);
    const { document, records } = await readPreset("pavia");
    await expect(two.found(document, records, { demonstration: false })).rejects.toThrow(Conflict);
  });

  it("lets every change of every process count", async () => {
    const [one, two] = await pair();
    const [lab] = (await two.run(system)(verbs.listLabs, { limit: 1 })).items;
    if (!lab) throw new Error("no lab");
    const raise = writeVerb("raise", z.strictObject({}), async (ctx) => {
      const table = labTables(ctx).lab;
      const [row] = await ctx.db.select({ version: table.version }).from(table).where(eq(table.id, lab.id));
      const version = (row?.version ?? 0) + 1;
      await ctx.db.update(table).set({ version }).where(eq(table.id, lab.id));
      await ctx.record({ ref: { kind: "lab", id: lab.id }, before: row ?? null, after: { version } });
    });
    await Promise.all(Array.from({ length: 100 }, (_, at) => (at % 2 ? one : two).run(system)(raise, {})));
    for (const { run, database: data } of [one, two]) {
      expect((await run(system)(verbs.readLab, { id: lab.id })).version).toBe(lab.version + 100);
      expect(await verifyAudit({ kit: data.kit, db: data.read })).toMatchObject({ intact: true });
    }
  });

  it("has one configuration in force: what one process adopts, the other applies from its next run on", async () => {
    const [one, two] = await pair();
    const { document } = await readPreset("fiordaliso");
    const named = { ...document, territory: { ...document.territory, name: "Valle Nuova" } };
    expect((await two.run(system)(verbs.readTerritory, {})).name).not.toBe("Valle Nuova");
    await one.run(system)(adoptConfiguration, { document: named, effectiveFrom: "2026-01-01", note: "Nuovo nome" });
    for (const instance of [one, two]) {
      expect((await instance.run(system)(verbs.readTerritory, {})).name).toBe("Valle Nuova");
      expect(instance.inForce().territory.name).toBe("Valle Nuova");
    }
  });

  it("is not opened with another secret, under which no session of the first process would hold", async () => {
    const one = await open("one", database);
    await expect(open("two", database)).rejects.toMatchObject({ name: "SecretDiffers", folder: join(around, "two") });
    await copyFile(join(one.folder, "secret"), join(around, "two/secret"));
    await open("two", database);
  });

  it("leaves each process its folder", async () => {
    const one = await open("one", database);
    await expect(openInstance({ folder: one.folder, url, database })).rejects.toThrow(AlreadyRunning);
  });

  it("frees the folder after a start that failed", async () => {
    const nobody = "postgres://nobody@127.0.0.1:9/trama";
    await expect(open("one", nobody)).rejects.toMatchObject({ name: "DatabaseUnusable", reason: "unreachable" });
    await open("one", database);
  });
});
