import { spawnSync } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type TemporaryInstance, temporaryInstance } from "../testing/index.js";
import { makeBackup } from "./make-backup.js";

let made: TemporaryInstance;
let to: string;
beforeEach(async () => {
  made = await temporaryInstance({ demonstration: true });
  to = join(made.folder, "backups");
});
afterEach(() => made.close());

const backUp = (keep: number | null = null) => makeBackup(made.instance, { to, keep });
const mayMount = spawnSync("unshare", ["-rm", "true"]).status === 0;

describe.skipIf(!mayMount)("a disk that is full", () => {
  const program = `
    import { readdirSync } from "node:fs";
    import { openInstance, makeBackup, restoreBackup } from "@trama/instance";
    const [what, folder, small] = process.argv.slice(1);
    const reason = (error) => console.log(JSON.stringify([error.name, error.reason, readdirSync(small)]));
    if (what === "backup") {
      const instance = await openInstance({ folder, url: "http://127.0.0.1:8080" });
      await makeBackup(instance, { to: small, keep: null }).catch(reason);
      await instance.close();
    } else await restoreBackup({ from: folder, folder: small }).catch(reason);
  `;
  const onSmallDisk = (what: string, folder: string, kilobytes: number) => {
    const small = join(made.folder, "small");
    const script = `mount -t tmpfs -o size=${kilobytes}k none "$1" && shift && exec "$0" "$@"`;
    const inside = [...process.execArgv, "--input-type=module", "--eval", program, what, folder, small];
    const args = ["-rm", "sh", "-c", script, process.execPath, small, ...inside];
    const { stdout, stderr } = spawnSync("unshare", args, {
      cwd: join(import.meta.dirname, "../.."),
      encoding: "utf8",
    });
    return { stdout, stderr };
  };
  beforeEach(() => mkdir(join(made.folder, "small")));

  it.each(["before the database fits", "just after it"])("during a backup, %s, leaves no half of one", async (when) => {
    const { manifest } = await backUp();
    const enough = Math.ceil((manifest.files["trama.db"]?.bytes ?? 0) / 4096) * 4;
    const kilobytes = when === "just after it" ? enough : enough / 2;
    await made.instance.close();
    const { stdout, stderr } = onSmallDisk("backup", made.folder, kilobytes);
    expect({ stdout: JSON.parse(stdout), stderr }).toEqual({ stdout: ["BackupRefused", "noSpace", []], stderr: "" });
    await made.restart();
  });

  it("during a restore leaves the folder as it was", async () => {
    const { folder } = await backUp();
    const { stdout, stderr } = onSmallDisk("restore", folder, 200);
    expect({ stdout: JSON.parse(stdout), stderr }).toEqual({
      stdout: ["BackupRefused", "noSpace", expect.not.arrayContaining(["restoring", "restoring.part", "trama.db"])],
      stderr: "",
    });
  });
});
