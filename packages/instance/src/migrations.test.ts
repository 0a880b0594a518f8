import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { libsqlKit, postgresKit } from "@trama/database";
import {
  type DrizzleSnapshotJSON,
  type DrizzleSQLiteSnapshotJSON,
  generateDrizzleJson,
  generateMigration,
  generateSQLiteDrizzleJson,
  generateSQLiteMigration,
} from "drizzle-kit/api";
import { describe, expect, it } from "vitest";
import { schema } from "./schema.js";

interface Journal {
  entries: { idx: number; tag: string; when: number }[];
}

/** What the generator would still write for an engine, and the names of the tables it sees. */
interface Dialect {
  name: "libsql" | "postgres";
  difference(committed: unknown): Promise<{ statements: string[]; tables: string[] }>;
}

const dialects: Dialect[] = [
  {
    name: "libsql",
    async difference(committed) {
      const before = committed as DrizzleSQLiteSnapshotJSON;
      const current = await generateSQLiteDrizzleJson(schema({ kit: libsqlKit }), before.id);
      return { statements: await generateSQLiteMigration(before, current), tables: Object.keys(current.tables) };
    },
  },
  {
    name: "postgres",
    async difference(committed) {
      const before = committed as DrizzleSnapshotJSON;
      const current = generateDrizzleJson(schema({ kit: postgresKit }), before.id);
      const tables = Object.keys(current.tables).map((name) => name.replace("public.", ""));
      return { statements: await generateMigration(before, current), tables };
    },
  },
];

describe.each(dialects)("the migrations of $name", ({ name, difference }) => {
  const folder = fileURLToPath(new URL(`../migrations/${name}`, import.meta.url));
  const readJson = async (file: string): Promise<unknown> => JSON.parse(await readFile(`${folder}/${file}`, "utf8"));
  const number = (at: number) => String(at).padStart(4, "0");

  it("are one history: each step has its file and its snapshot, in order, and nothing else is there", async () => {
    const { entries } = (await readJson("meta/_journal.json")) as Journal;
    expect(entries.map(({ idx }) => idx)).toEqual(entries.map((_, at) => at));
    expect(entries.map(({ when }) => when)).toEqual(entries.map(({ when }) => when).sort((a, b) => a - b));
    expect((await readdir(folder)).sort()).toEqual([...entries.map(({ tag }) => `${tag}.sql`), "meta"].sort());
    expect((await readdir(`${folder}/meta`)).sort()).toEqual(
      [...entries.map((_, at) => `${number(at)}_snapshot.json`), "_journal.json"].sort(),
    );
    const snapshots = await Promise.all(entries.map((_, at) => readJson(`meta/${number(at)}_snapshot.json`)));
    const ids = (snapshots as { id: string; prevId: string }[]).map(({ id, prevId }) => [prevId, id]);
    expect(ids.slice(1).map(([before]) => before)).toEqual(ids.slice(0, -1).map(([, id]) => id));
  });

  it("say what the tables say: generating again would leave no difference", async () => {
    const { entries } = (await readJson("meta/_journal.json")) as Journal;
    const committed = await readJson(`meta/${number(entries.length - 1)}_snapshot.json`);
    const { statements, tables } = await difference(committed);
    expect(statements).toEqual([]);
    expect(tables).toContain("lab");
  });
});
