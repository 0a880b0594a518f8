import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, stat, writeFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { AlreadyRunning, verifyAudit, writeVerb } from "@trama/database";
import { StaleVersion } from "@trama/kernel";
import { labTables } from "@trama/labs/tables";
import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { openInstance } from "./instance.js";
import { type TemporaryInstance, temporaryInstance } from "./testing/index.js";
import { verbs } from "./verbs.js";

const url = "http://127.0.0.1:8080";

let made: TemporaryInstance;
beforeEach(async () => {
  made = await temporaryInstance();
});
afterEach(() => made.close());

describe("an instance's folder", () => {
  it("belongs to one instance at a time", async () => {
    await expect(openInstance({ folder: made.folder, url })).rejects.toThrow(AlreadyRunning);
    expect((await made.asSystem()(verbs.listLabs, {})).items).toHaveLength(8);
  });

  it("keeps one secret, which only its owner may read", async () => {
    const file = `${made.folder}/secret`;
    const secret = await readFile(file, "utf8");
    expect(secret).toMatch(/^[0-9a-f]{64}$/);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    await made.restart();
    expect(await readFile(file, "utf8")).toBe(secret);
  });

  it("is free again after a start that failed", async () => {
    await made.instance.close();
    const file = `${made.folder}/trama.db`;
    const data = await readFile(file);
    await writeFile(file, "not a database at all, whatever its name says");
    await expect(openInstance({ folder: made.folder, url })).rejects.toThrow();
    await writeFile(file, data);
    await made.restart();
    expect((await made.asSystem()(verbs.listLabs, {})).items).toHaveLength(8);
  });
});

describe("changes through the one door", () => {
  it("all count, though two hundred read and write at once", async () => {
    const run = made.asSystem();
    const [lab] = (await run(verbs.listLabs, { limit: 1 })).items;
    if (!lab) throw new Error("no lab");
    const raise = writeVerb("raise", z.strictObject({}), async (ctx) => {
      const table = labTables(ctx).lab;
      const [row] = await ctx.db.select({ version: table.version }).from(table).where(eq(table.id, lab.id));
      const version = (row?.version ?? 0) + 1;
      await ctx.db.update(table).set({ version }).where(eq(table.id, lab.id));
      await ctx.record({ ref: { kind: "lab", id: lab.id }, before: row ?? null, after: { version } });
      return version;
    });
    const given = await Promise.all(Array.from({ length: 200 }, () => run(raise, {})));
    expect([...given].sort((a, b) => a - b)).toEqual(Array.from({ length: 200 }, (_, at) => lab.version + at + 1));
    expect((await run(verbs.readLab, { id: lab.id })).version).toBe(lab.version + 200);
    const { database } = made.instance;
    expect(await verifyAudit({ kit: database.kit, db: database.read })).toMatchObject({ intact: true });
  });

  it("of the same version of a lab are won by one, and the others are told", async () => {
    const run = made.asSystem();
    const [lab] = (await run(verbs.listLabs, { limit: 1 })).items;
    if (!lab) throw new Error("no lab");
    const change = { id: lab.id, version: lab.version, item: "open_calendar", met: true };
    const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => run(verbs.declareItem, change)));
    const refused = outcomes.filter((outcome) => outcome.status === "rejected");
    expect(refused).toHaveLength(19);
    expect(refused.every(({ reason }) => reason instanceof StaleVersion)).toBe(true);
    expect((await run(verbs.readLab, { id: lab.id })).version).toBe(lab.version + 1);
  });
});

describe("a process that is killed", () => {
  const program = fileURLToPath(new URL("./testing/keep-writing.ts", import.meta.url));

  /**
   * Lets a child write until it has acknowledged so many changes, does what is asked meanwhile, kills it at once, and
   * gives back what it said.
   */
  async function writeAndKill(round: number, acknowledgements: number, meanwhile = async () => {}): Promise<string[]> {
    const child = spawn(process.execPath, [...process.execArgv, program, made.folder, String(round)], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const ended = once(child, "exit");
    const said: string[] = [];
    for await (const line of createInterface({ input: child.stdout })) {
      said.push(line);
      if (said.length !== acknowledgements) continue;
      await meanwhile().finally(() => child.kill("SIGKILL"));
    }
    expect(await ended).toEqual([null, "SIGKILL"]);
    return said;
  }

  it("held the folder alone while it lived, and frees it by dying", async () => {
    await made.instance.close();
    await writeAndKill(0, 1, () => expect(openInstance({ folder: made.folder, url })).rejects.toThrow(AlreadyRunning));
    await made.restart();
  }, 60_000);

  it("loses nothing it had acknowledged, and the next start works", async () => {
    await made.instance.close();
    const said: string[] = [];
    for (const [round, acknowledgements] of [1, 7, 40].entries())
      said.push(...(await writeAndKill(round, acknowledgements)));
    await made.restart();
    const names = new Set<string>();
    let cursor: string | null = null;
    do {
      const page: { items: { name: string }[]; nextCursor: string | null } = await made.asSystem()(
        verbs.listOrganisations,
        {
          limit: 200,
          search: "Prova",
          ...(cursor === null ? {} : { cursor }),
        },
      );
      for (const { name } of page.items) names.add(name);
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(said.length).toBeGreaterThanOrEqual(48);
    expect(said.filter((name) => !names.has(name))).toEqual([]);
    const { database } = made.instance;
    expect(await verifyAudit({ kit: database.kit, db: database.read })).toMatchObject({ intact: true });
  }, 60_000);
});
