import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { cp, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { inspectFile } from "@trama/database";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openInstance } from "../instance.js";
import { type TemporaryInstance, temporaryInstance } from "../testing/index.js";
import { verbs } from "../verbs.js";
import { makeBackup } from "./make-backup.js";

const url = "http://127.0.0.1:8080";

let made: TemporaryInstance;
let backup: string;
let killed: string;
/** In a short run every sixth moment, in a long one all. */
const stride = process.env["TRAMA_LONG"] === undefined ? 6 : 1;
beforeAll(async () => {
  made = await temporaryInstance();
  const register = (name: string) => made.asSystem()(verbs.registerOrganisation, { name, kind: "association" });
  await register("Prova prima");
  killed = `${made.folder}-killed`;
  backup = (await makeBackup(made.instance, { to: `${made.folder}-backups`, keep: null })).folder;
  await register("Prova dopo");
  await made.instance.close();
  await leaveALog(made.folder);
});
afterAll(async () => {
  await made.restart();
  await made.close();
  await rm(`${made.folder}-backups`, { recursive: true });
});

/** Restores in a process of its own, which kills itself before so many changes of files; true when it came to its end. */
async function restoreAndDie(folder: string, before: number): Promise<boolean> {
  const program = `
    import files from "node:fs/promises";
    import { syncBuiltinESMExports } from "node:module";
    const [from, folder, when] = process.argv.slice(1);
    let left = Number(when);
    for (const name of ["rm", "rmdir", "mkdir", "copyFile", "rename", "open"]) {
      const real = files[name];
      files[name] = (...given) => {
        left -= 1;
        if (left === 0) process.kill(process.pid, "SIGKILL");
        return real(...given);
      };
    }
    syncBuiltinESMExports();
    const { restoreBackup } = await import("@trama/instance");
    await restoreBackup({ from, folder });
  `;
  const args = [...process.execArgv, "--input-type=module", "--eval", program, backup, folder, String(before)];
  const child = spawn(process.execPath, args, {
    cwd: join(import.meta.dirname, "../.."),
    stdio: ["ignore", "inherit", "inherit"],
    timeout: 30_000,
    killSignal: "SIGKILL",
  });
  const [code] = (await once(child, "exit")) as [number | null];
  return code === 0;
}

describe("a restore that is killed", () => {
  it("before any change of a file leaves the data as they were or as they should be, with their own log", async () => {
    const found: string[] = [];
    const folder = killed;
    for (let step = 1; ; step += stride) {
      await cp(made.folder, folder, { recursive: true });
      const finished = await restoreAndDie(folder, step);
      const instance = await openInstance({ folder, url });
      const names = await instance.run({ kind: "system", name: "test" })(verbs.listOrganisations, { search: "Prova" });
      await instance.close();
      await inspectFile(join(folder, "trama.db"));
      for (const trace of ["restoring", "restoring.part", "restored.json"])
        expect({ step, trace, left: existsSync(join(folder, trace)) }).toEqual({ step, trace, left: false });
      if (names.items.length === 1) expect(await keptAside(folder)).toContain("Prova nel diario");
      found.push(
        names.items
          .map(({ name }) => name)
          .sort()
          .join(),
      );
      await rm(folder, { recursive: true });
      if (finished) break;
    }
    const first = found.indexOf("Prova prima");
    expect(first).toBeGreaterThan(2);
    expect(new Set(found.slice(0, first))).toEqual(new Set(["Prova dopo,Prova nel diario,Prova prima"]));
    expect(new Set(found.slice(first))).toEqual(new Set(["Prova prima"]));
    expect(found.length - first).toBeGreaterThan(0);
  }, 240_000);
});

/** The organisations in the data that were put aside, with the log that belongs to them. */
async function keptAside(folder: string): Promise<string[]> {
  const [name = ""] = await readdir(join(folder, "replaced"));
  const sqlite = new DatabaseSync(join(folder, "replaced", name, "trama.db"));
  const rows = sqlite.prepare("select name from organisation").all();
  sqlite.close();
  return rows.map((row) => String(row["name"]));
}

/**
 * Writes into an instance in a process that is killed before it moves its log into the file: what was written last is
 * in the log alone.
 */
async function leaveALog(folder: string): Promise<void> {
  const program = `
    import { openInstance, verbs } from "@trama/instance";
    const instance = await openInstance({ folder: process.argv[1], url: "${url}" });
    const run = instance.run({ kind: "system", name: "child" });
    await run(verbs.registerOrganisation, { name: "Prova nel diario", kind: "association" });
    process.kill(process.pid, "SIGKILL");
  `;
  const child = spawn(process.execPath, [...process.execArgv, "--input-type=module", "--eval", program, folder], {
    cwd: join(import.meta.dirname, "../.."),
    stdio: ["ignore", "inherit", "inherit"],
  });
  await once(child, "exit");
  expect(existsSync(join(folder, "trama.db-wal"))).toBe(true);
}
