import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ResultSet } from "@libsql/client";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { connect } from "./connection.js";
import { migrateFile } from "./migrate.js";
import { anotherProcess } from "./testing/another-process.js";
import { people, rebuild, type Step, writeHistory } from "./testing/history.js";
import { contentOf, migrationsFolder } from "./testing/index.js";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const broken: Step = {
  tag: "0001_broken",
  when: 2000,
  sql: ["create table good (id integer)", "create tabel bad (id integer)"],
};
const orphaning: Step = {
  tag: "0001_orphaning",
  when: 2000,
  sql: ["create table x (id integer)", "delete from team where id = 2"],
};

let folder: string;
let file: string;
let histories = 0;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "trama-migrate-"));
  file = join(folder, "trama.db");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const history = (...steps: readonly Step[]) => {
  histories += 1;
  return writeHistory(join(folder, `history-${histories}`), steps);
};

async function onFile(...statements: readonly string[]): Promise<ResultSet[]> {
  const client = await connect(file);
  try {
    const results: ResultSet[] = [];
    for (const statement of statements) results.push(await client.execute(statement));
    return results;
  } finally {
    client.close();
  }
}

/** A database of the first step with three teams of two members each, as a running instance leaves it. */
async function filled(): Promise<void> {
  await migrateFile(file, await history(people));
  await onFile(
    "pragma journal_mode=wal",
    "insert into team values (1, 'orto'), (2, 'cucina'), (3, 'ciclofficina')",
    "insert into member values (1, 1), (2, 1), (3, 2), (4, 2), (5, 3), (6, 3)",
  );
}

async function refusal(steps: readonly Step[]): Promise<unknown> {
  const place = await history(...steps);
  const before = await contentOf(file);
  const error: unknown = await migrateFile(file, place).then(
    () => expect.fail("it was allowed"),
    (refused: unknown) => refused,
  );
  expect(await contentOf(file)).toEqual(before);
  expect((await readdir(folder)).filter((name) => name.includes("migrating"))).toEqual([]);
  await onFile("insert into team (id, name) values (100, 'nuova')", "delete from team where id = 100");
  return error;
}

describe("migrateFile", () => {
  it("makes a new file with every step, and then has nothing to do", async () => {
    const place = await history(people, rebuild);
    expect(await migrateFile(file, place)).toEqual(["0000_people", "0001_rebuild"]);
    const made = await readFile(file);
    expect(await migrateFile(file, place)).toEqual([]);
    expect(await readFile(file)).toEqual(made);
    expect((await readdir(folder)).filter((name) => name.startsWith("trama.db"))).toEqual(["trama.db"]);
  });

  it("brings the instance's own history up, on an empty file too", async () => {
    await writeFile(file, "");
    expect((await migrateFile(file, migrationsFolder)).length).toBeGreaterThan(0);
    expect(Object.keys(await contentOf(file))).toContain("audit_payload");
    expect(await migrateFile(file, migrationsFolder)).toEqual([]);
  });

  it("applies only what is missing, keeps every row, and a copy of the file as it was", async () => {
    await filled();
    const before = await contentOf(file);
    expect(await migrateFile(file, await history(people, rebuild))).toEqual(["0001_rebuild"]);
    const after = await contentOf(file);
    expect(after["team"]).toEqual(before["team"]?.map((row) => ({ ...(row as object), motto: null })));
    expect(await contentOf(`${file}.before-migration`)).toEqual(before);
  });

  it("keeps the children of a table it rebuilds, even those that a deletion would take along", async () => {
    await filled();
    const { member } = await contentOf(file);
    expect(member).toHaveLength(6);
    await migrateFile(file, await history(people, rebuild));
    expect((await contentOf(file))["member"]).toEqual(member);
    await onFile("pragma foreign_keys=on", "delete from team where id = 1");
    expect((await contentOf(file))["member"]).toHaveLength(4);
  });

  it("takes along what only the log holds so far", async () => {
    await filled();
    const client = await connect(file, ["wal_autocheckpoint=0"]);
    await client.execute("insert into team values (4, 'biblioteca')");
    await migrateFile(file, await history(people, rebuild));
    client.close();
    expect((await contentOf(file))["team"]).toHaveLength(4);
  });
});

describe("migrateFile refuses and changes nothing", () => {
  beforeEach(filled);

  it("data of a newer program", async () => {
    await migrateFile(file, await history(people, rebuild));
    expect(await refusal([people])).toMatchObject({ name: "MigrationRefused", reason: "newer" });
  });

  it("a step that was edited after it was applied", async () => {
    const edited = { ...people, sql: [...people.sql, "create table more (id integer)"] };
    expect(await refusal([edited])).toMatchObject({ name: "MigrationRefused", reason: "edited" });
    expect(await refusal([{ ...rebuild, when: 500 }, people])).toMatchObject({ reason: "edited" });
  });

  it("a step dated before one that comes first", async () => {
    expect(await refusal([people, { ...rebuild, when: 1000 }])).toMatchObject({
      name: "MigrationRefused",
      reason: "outOfOrder",
    });
    expect(await refusal([people, { ...rebuild, when: 999 }])).toMatchObject({ reason: "outOfOrder" });
  });

  it("a step that does not work, also its part that did", async () => {
    expect(String(await refusal([people, broken]))).toContain("syntax error");
    expect(Object.keys(await contentOf(file))).not.toContain("good");
  });

  it("a step that leaves records pointing nowhere", async () => {
    expect(await refusal([people, orphaning])).toMatchObject({ name: "MigrationRefused", reason: "brokenReferences" });
  });

  it("a file that another program is reading, whose last changes would stay in the log", async () => {
    const reader = anotherProcess(
      `
        import { DatabaseSync } from "node:sqlite";
        const file = new DatabaseSync(process.argv[1]);
        file.exec("begin");
        file.prepare("select count(*) from team").get();
        console.log("reading");
        setInterval(() => undefined, 1000);
      `,
      [file],
    );
    expect(await reader.line()).toBe("reading");
    await onFile("insert into team values (5, 'falegnameria')");
    await expect(migrateFile(file, await history(people, rebuild))).rejects.toMatchObject({
      name: "MigrationRefused",
      reason: "inUse",
    });
    await reader.kill();
    await migrateFile(file, await history(people, rebuild));
    expect((await contentOf(file))["team"]).toHaveLength(4);
  });
});
