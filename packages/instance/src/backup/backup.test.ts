import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import { inspectFile, verifyAudit } from "@trama/database";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type TemporaryInstance, temporaryInstance } from "../testing/index.js";
import { verbs } from "../verbs.js";
import { keptBackups } from "./kept-backups.js";
import { makeBackup } from "./make-backup.js";
import { readManifest } from "./manifest.js";
import { refuseOtherEngine } from "./refusal.js";
import { restoreBackup } from "./restore-backup.js";

let made: TemporaryInstance;
let to: string;
beforeEach(async () => {
  made = await temporaryInstance({ demonstration: true });
  to = join(made.folder, "backups");
});
afterEach(() => made.close());

const backUp = (keep: number | null = null) => makeBackup(made.instance, { to, keep });
const register = (name: string) => made.asSystem()(verbs.registerOrganisation, { name, kind: "association" });
const organisations = async () =>
  (await made.asSystem()(verbs.listOrganisations, { search: "Prova", limit: 200 })).items;
const contentHash = async () => (await inspectFile(join(made.folder, "trama.db"))).content.hash;

describe("a backup", () => {
  it("is a folder of its own user, with everything the instance is made of", async () => {
    const stored = "un volantino";
    const name = createHash("sha256").update(stored).digest("hex");
    await mkdir(join(made.folder, "files"));
    await writeFile(join(made.folder, "files", name), stored);
    await writeFile(join(made.folder, "files", `${name}.part`), "half");
    const { folder, manifest } = await backUp();
    expect((await readdir(folder, { recursive: true })).sort()).toEqual(
      ["files", `files/${name}`, "manifest.json", "secret", "trama.db"].sort(),
    );
    expect(folder).toMatch(/\/trama-fiordaliso-\d{4}-\d\d-\d\dT[\d-]+Z$/);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    for (const file of ["manifest.json", "trama.db", "secret"])
      expect((await stat(join(folder, file))).mode & 0o077).toBe(0);
    expect(await readManifest(folder)).toEqual(manifest);
    expect(manifest).toMatchObject({ format: 1, engine: "libsql", territory: { code: "fiordaliso" } });
    expect(manifest.content).toEqual((await inspectFile(join(made.folder, "trama.db"))).content);
  });

  it("made during writes is the state at one commit, and comes back equal after everything is gone", async () => {
    const states = new Set([await contentHash()]);
    let writing = true;
    const writer = (async () => {
      for (let number = 1; writing || number < 5; number += 1) {
        await register(`Prova ${number}`);
        states.add(await contentHash());
        // The driver never waits: without this the worker would not be heard.
        await nextTurn();
      }
    })();
    const { folder, manifest } = await backUp();
    writing = false;
    await writer;
    expect(states).toContain(manifest.content.hash);
    const elsewhere = `${made.folder}-elsewhere`;
    const restored = await restoreBackup({ from: folder, folder: elsewhere });
    expect(restored.replaced).toBeNull();
    expect((await inspectFile(join(elsewhere, "trama.db"))).content).toEqual(manifest.content);
    await rm(elsewhere, { recursive: true });
  });

  it("in the place of later data keeps those aside, and the instance goes on from there", async () => {
    await register("Prova prima");
    const { folder, manifest } = await backUp();
    await register("Prova dopo");
    const later = await contentHash();
    await made.instance.close();
    const { replaced } = await restoreBackup({ from: join(folder, "manifest.json"), folder: made.folder });
    expect(await contentHash()).toBe(manifest.content.hash);
    expect((await inspectFile(join(replaced ?? "", "trama.db"))).content.hash).toBe(later);
    expect(await readFile(join(replaced ?? "", "secret"), "utf8")).toBe(
      await readFile(join(made.folder, "secret"), "utf8"),
    );
    await made.restart();
    expect((await organisations()).map(({ name }) => name)).toEqual(["Prova prima"]);
    const { database } = made.instance;
    expect(await verifyAudit({ kit: database.kit, db: database.read })).toMatchObject({ intact: true });
  });

  it("keeps as many as asked, the newest, of this territory alone", async () => {
    await mkdir(join(to, "trama-pavia-2020-01-01T00-00-00-000Z"), { recursive: true });
    await mkdir(join(to, "trama-fiordaliso-notes"));
    await mkdir(join(to, "trama-fiordaliso-0.part"));
    const names: string[] = [];
    for (let count = 0; count < 4; count += 1) names.push((await backUp(2)).folder.split("/").at(-1) ?? "");
    expect((await keptBackups(to, "fiordaliso")).map(({ name }) => name)).toEqual(names.slice(2));
    expect((await readdir(to)).sort()).toEqual(
      [...names.slice(2), "trama-fiordaliso-notes", "trama-pavia-2020-01-01T00-00-00-000Z"].sort(),
    );
    const [, last] = await keptBackups(to, "fiordaliso");
    expect(last?.at).toBe((await readManifest(join(to, names[3] ?? ""))).at);
  });

  it("is one at a time, however many ask at once", async () => {
    const made = await Promise.all([backUp(), backUp(), backUp()]);
    expect(new Set(made.map(({ folder }) => folder)).size).toBe(3);
    expect(await readdir(to)).toHaveLength(3);
  });

  it("of another engine is refused, by the one place that knows", () => {
    expect(() => refuseOtherEngine("libsql")).not.toThrow();
    expect(() => refuseOtherEngine("postgres")).toThrow(expect.objectContaining({ reason: "otherEngine" }));
  });

  it("that cannot be written leaves nothing, and says where", async () => {
    const taken = join(made.folder, "taken");
    await writeFile(taken, "a file where the folder should be");
    const refused = makeBackup(made.instance, { to: taken, keep: null });
    await expect(refused).rejects.toMatchObject({ name: "BackupRefused", reason: "unwritable", where: taken });
  });
});
