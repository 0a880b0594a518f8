import { existsSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { AlreadyRunning } from "@trama/database";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type TemporaryInstance, temporaryInstance } from "../testing/index.js";
import { verbs } from "../verbs.js";
import { makeBackup } from "./make-backup.js";
import { manifestText, type readManifest } from "./manifest.js";
import { BackupRefused } from "./refusal.js";
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

describe("a restore is refused", () => {
  const into = (folder: string) => restoreBackup({ from: folder, folder: made.folder });

  it("while the instance runs", async () => {
    const { folder } = await backUp();
    await expect(into(folder)).rejects.toBeInstanceOf(AlreadyRunning);
    await register("Prova");
    expect(await organisations()).toHaveLength(1);
  });

  it("from where no backup is", async () => {
    await made.instance.close();
    for (const from of [join(made.folder, "nowhere"), made.folder])
      await expect(into(from)).rejects.toMatchObject({ reason: "missing" });
  });

  it("into a new folder without leaving one behind", async () => {
    const { folder } = await backUp();
    await rm(join(folder, "secret"));
    const elsewhere = join(made.folder, "elsewhere");
    await expect(restoreBackup({ from: folder, folder: elsewhere })).rejects.toMatchObject({ reason: "damagedFile" });
    expect(existsSync(elsewhere)).toBe(false);
  });

  it.each([
    [
      "one migration more",
      "newer",
      (content: object) => ({ ...content, migrations: [...found.migrations, "f".repeat(64)] }),
    ],
    ["another first migration", "otherHistory", (content: object) => ({ ...content, migrations: ["f".repeat(64)] })],
    ["a later form", "newer", (content: object) => ({ ...content, format: 2, something: "new" })],
    [
      "a file outside the backup",
      "damagedManifest",
      (content: object) => ({ ...content, files: { ...found.files, "../x": found.files["secret"] } }),
    ],
    [
      "no secret",
      "damagedManifest",
      (content: object) => ({ ...content, files: { "trama.db": found.files["trama.db"] } }),
    ],
    [
      "another content",
      "damagedFile",
      (content: object) => ({ ...content, content: { ...found.content, hash: "0".repeat(64) } }),
    ],
  ])("from a well-sealed manifest with %s (%s)", async (_what, reason, change) => {
    const { folder, manifest } = await backUp();
    found = manifest;
    await writeFile(join(folder, "manifest.json"), manifestText(change(manifest)));
    await made.instance.close();
    const error: unknown = await into(folder).catch((refusal: unknown) => refusal);
    expect(error).toBeInstanceOf(BackupRefused);
    expect(error).toMatchObject({ reason });
    await made.restart();
  });
  let found: Awaited<ReturnType<typeof readManifest>>;
});
