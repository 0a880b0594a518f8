import { copyFile, cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { folderDigest } from "../testing/folder-digest.js";
import { type TemporaryInstance, temporaryInstance } from "../testing/index.js";
import { makeBackup } from "./make-backup.js";
import { BackupRefused } from "./refusal.js";
import { restoreBackup } from "./restore-backup.js";

const long = process.env["TRAMA_LONG"] !== undefined;
const flips = long ? 1000 : 40;

let made: TemporaryInstance;
let whole: string;
let damaged: string;
let data: string;
beforeAll(async () => {
  made = await temporaryInstance();
  whole = (await makeBackup(made.instance, { to: join(made.folder, "backups"), keep: null })).folder;
  damaged = join(made.folder, "damaged");
  await mkdir(damaged);
  await cp(whole, damaged, { recursive: true });
  await made.instance.close();
  // A folder that this process has never opened: its files change only if a restore changes them.
  data = join(made.folder, "data");
  await mkdir(data);
  for (const name of ["trama.db", "secret"]) await copyFile(join(made.folder, name), join(data, name));
});
afterAll(async () => {
  await made.restart();
  await made.close();
});

/** Where the damage is, as a part of a whole: every file has its turn, whatever its size. */
const damage = fc.record({
  name: fc.constantFrom("trama.db", "manifest.json", "secret"),
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  bit: fc.nat({ max: 7 }),
});

describe("a backup with one bit changed", () => {
  it(`is refused with the reason and the file, ${flips} times of ${flips}, and nothing is touched`, async () => {
    const before = await folderDigest(data);
    const refused: string[] = [];
    await fc.assert(
      fc.asyncProperty(damage, async ({ name, at, bit }) => {
        const file = join(damaged, name);
        const bytes = await readFile(file);
        const place = Math.floor(at * bytes.length);
        bytes[place] = (bytes[place] ?? 0) ^ (1 << bit);
        await writeFile(file, bytes);
        const error: unknown = await restoreBackup({ from: damaged, folder: data }).catch(
          (refusal: unknown) => refusal,
        );
        await copyFile(join(whole, name), file);
        expect(error).toBeInstanceOf(BackupRefused);
        const reason = name === "manifest.json" ? "damagedManifest" : "damagedFile";
        expect(error).toMatchObject({ reason, where: file });
        refused.push(name);
      }),
      { numRuns: flips, endOnFailure: true },
    );
    expect(refused).toHaveLength(flips);
    expect(await folderDigest(data)).toEqual(before);
  });

  it("restored to what it was is restored", async () => {
    const elsewhere = join(made.folder, "elsewhere");
    await restoreBackup({ from: damaged, folder: elsewhere });
    await rm(elsewhere, { recursive: true });
  });
});
