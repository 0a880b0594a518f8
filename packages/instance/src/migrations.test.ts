import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { type DrizzleSQLiteSnapshotJSON, generateSQLiteDrizzleJson, generateSQLiteMigration } from "drizzle-kit/api";
import { describe, expect, it } from "vitest";
import * as schema from "./schema.libsql.js";

const folder = fileURLToPath(new URL("../migrations/libsql", import.meta.url));
const readJson = async (file: string): Promise<unknown> => JSON.parse(await readFile(`${folder}/${file}`, "utf8"));

interface Journal {
  entries: { idx: number; tag: string; when: number }[];
}

describe("the migrations", () => {
  it("are one history: each step has its file and its snapshot, in order, and nothing else is there", async () => {
    const { entries } = (await readJson("meta/_journal.json")) as Journal;
    expect(entries.map(({ idx }) => idx)).toEqual(entries.map((_, at) => at));
    expect(entries.map(({ when }) => when)).toEqual(entries.map(({ when }) => when).sort((a, b) => a - b));
    const number = (at: number) => String(at).padStart(4, "0");
    expect((await readdir(folder)).sort()).toEqual([...entries.map(({ tag }) => `${tag}.sql`), "meta"].sort());
    expect((await readdir(`${folder}/meta`)).sort()).toEqual(
      [...entries.map((_, at) => `${number(at)}_snapshot.json`), "_journal.json"].sort(),
    );
    const snapshots = await Promise.all(entries.map((_, at) => readJson(`meta/${number(at)}_snapshot.json`)));
    const ids = (snapshots as DrizzleSQLiteSnapshotJSON[]).map(({ id, prevId }) => [prevId, id]);
    expect(ids.slice(1).map(([before]) => before)).toEqual(ids.slice(0, -1).map(([, id]) => id));
  });

  it("say what the tables say: generating again would leave no difference", async () => {
    const { entries } = (await readJson("meta/_journal.json")) as Journal;
    const last = String(entries.length - 1).padStart(4, "0");
    const committed = (await readJson(`meta/${last}_snapshot.json`)) as DrizzleSQLiteSnapshotJSON;
    const current = await generateSQLiteDrizzleJson({ ...schema }, committed.id);
    expect(await generateSQLiteMigration(committed, current)).toEqual([]);
    expect(Object.keys(current.tables)).toContain("lab");
  });
});
