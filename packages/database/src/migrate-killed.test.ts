import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ResultSet } from "@libsql/client";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { connect } from "./connection.js";
import { migrateFile } from "./migrate.js";
import { anotherProcess } from "./testing/another-process.js";
import { people, rebuild, type Step, writeHistory } from "./testing/history.js";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

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

describe("kill -9 during a migration", () => {
  const rows = 20_000;
  const many = `with recursive n(i) as (select 10 union all select i + 1 from n where i < ${rows + 9})`;
  beforeEach(async () => {
    await filled();
    await onFile(
      `insert into team ${many} select i, 'squadra ' || i from n`,
      `insert into member ${many} select i, i from n`,
    );
  });

  /** The file as a later start finds it: whole, with every row, of the old shape or the new one. */
  async function shape(): Promise<"old" | "new"> {
    const [check, references, teams, members, columns] = await onFile(
      "pragma integrity_check",
      "pragma foreign_key_check",
      "select count(*) as count from team",
      "select count(*) as count from member",
      "select count(*) as count from pragma_table_info('team')",
    );
    expect(check?.rows[0]?.["integrity_check"]).toBe("ok");
    expect(references?.rows).toEqual([]);
    expect(teams?.rows[0]?.["count"]).toBe(rows + 3);
    expect(members?.rows[0]?.["count"]).toBe(rows + 6);
    return columns?.rows[0]?.["count"] === 3 ? "new" : "old";
  }

  const migration = (dying: string) => `
    import files from "node:fs/promises";
    import { syncBuiltinESMExports } from "node:module";
    const [file, folder, when] = process.argv.slice(1);
    ${dying}
    const { migrateFile } = await import("@trama/database");
    console.log("begins");
    await migrateFile(file, folder);
    console.log("done");
  `;
  const beforeFileChange = `
    let left = Number(when);
    for (const name of ["rm", "copyFile", "rename"]) {
      const real = files[name];
      files[name] = (...given) => {
        left -= 1;
        if (left === 0) process.kill(process.pid, "SIGKILL");
        return real(...given);
      };
    }
    syncBuiltinESMExports();
  `;

  it("at any change of a file leaves the old data or the new, and the next start finishes", async () => {
    const place = await history(people, rebuild);
    const found: string[] = [];
    for (let step = 1; ; step += 1) {
      const child = anotherProcess(migration(beforeFileChange), [file, place, String(step)]);
      const exit = await child.ended;
      found.push(await shape());
      if (exit === 0 || found.at(-1) === "new") break;
    }
    expect(found.length).toBeGreaterThan(5);
    expect(found.slice(0, -1).every((each) => each === "old")).toBe(true);
    await migrateFile(file, place);
    expect(await shape()).toBe("new");
  });

  it("at any moment leaves the old data or the new, and the next start finishes", async () => {
    const place = await history(people, rebuild);
    for (let wait = 0; wait < 120; wait += 20) {
      const child = anotherProcess(migration(""), [file, place]);
      expect(await child.line()).toBe("begins");
      await new Promise((done) => setTimeout(done, wait));
      await child.kill();
      if ((await shape()) === "new") break;
    }
    await migrateFile(file, place);
    expect(await shape()).toBe("new");
    expect(existsSync(`${file}.migrating`)).toBe(false);
  });
});
