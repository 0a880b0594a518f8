import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { libsqlKit as kit } from "../kit.js";
import { contentOf, type TemporaryDatabase, temporaryDatabase } from "../testing/index.js";
import { FileDamaged, inspectFile } from "./inspect-file.js";
import { type SnapshotFacts, snapshotFile } from "./snapshot.js";

const shelf = kit.table("shelf", { id: kit.int("id").primaryKey(), title: kit.text("title").notNull() });

let at: TemporaryDatabase;
let target: string;
beforeEach(async () => {
  at = await temporaryDatabase(["create table shelf (id integer primary key, title text not null)"]);
  target = join(at.folder, "copy.db");
});
afterEach(() => at.close());

const shelve = (id: number) => at.database.write((tx) => tx.insert(shelf).values({ id, title: `Libro ${id}` }));

describe("a snapshot", () => {
  it("holds every row that was acknowledged, also those still in the log, and says its own size and hash", async () => {
    for (const id of [-3, 0, 7]) await shelve(id);
    const facts = await snapshotFile(at.file, target);
    expect(await contentOf(target)).toEqual(await at.content());
    const bytes = await readFile(target);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    expect(facts).toMatchObject({ bytes: bytes.length, sha256, content: { rows: { shelf: 3 } } });
    expect(facts.migrations.length).toBeGreaterThan(0);
    expect({ content: facts.content, migrations: facts.migrations }).toEqual(await inspectFile(at.file));
  });

  it("made while writes go on is the state at one commit", async () => {
    const states = new Set<string>();
    let writing = true;
    const writer = (async () => {
      for (let id = 1; writing || id < 10; id += 1) {
        await shelve(id);
        states.add((await inspectFile(at.file)).content.hash);
        // The driver never waits: without this the worker would not be heard.
        await nextTurn();
      }
    })();
    states.add((await inspectFile(at.file)).content.hash);
    const facts: SnapshotFacts[] = [];
    try {
      for (const name of ["one.db", "later.db"]) facts.push(await snapshotFile(at.file, join(at.folder, name)));
    } finally {
      writing = false;
      await writer;
    }
    for (const { content } of facts) expect(states).toContain(content.hash);
    expect(states.size).toBeGreaterThan(9);
  });

  it("fails aloud where there is no such file, and where the target cannot be", async () => {
    await expect(snapshotFile(at.file, join(at.folder, "missing/copy.db"))).rejects.toThrow("The snapshot failed");
    await writeFile(target, "something else");
    await expect(snapshotFile(at.file, target)).rejects.toThrow("The snapshot failed");
  });
});

it("a file that is no database is damaged, for whoever inspects it", async () => {
  await writeFile(target, "not a database at all, whatever its name says".repeat(100));
  await expect(inspectFile(target)).rejects.toBeInstanceOf(FileDamaged);
});
