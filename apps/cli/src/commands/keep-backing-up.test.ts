import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { temporaryInstance } from "@trama/instance/testing";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Settings, settingsOf } from "../env.js";
import { terminalOf } from "../terminal.js";
import { keepBackingUp } from "./keep-backing-up.js";

let made: Awaited<ReturnType<typeof temporaryInstance>>;
let settings: Settings;
let ahead: number;
let said: string[];
const hour = 3_600_000;
const { say } = terminalOf({ language: "it" }, { out: () => undefined, err: () => undefined });
const terminal = { say, complain: (key: string, params?: object) => void said.push(say(`cli:${key}`, { ...params })) };
const pace = { firstAfter: 1, retryAfter: 5 };

beforeEach(async () => {
  ahead = 0;
  said = [];
  made = await temporaryInstance({ clock: { now: () => new Date(Date.now() + ahead) } });
  settings = settingsOf({ TRAMA_DATA: made.folder, TRAMA_BACKUP_KEEP: "2" });
});
afterEach(() => made.close());

const present = async () =>
  (await readdir(settings.backupFolder).catch(() => [])).filter((name) => !name.endsWith(".part"));
async function until(holds: () => Promise<boolean> | boolean): Promise<void> {
  while (!(await holds())) await wait(10);
}
const run = (given: Partial<Settings> = {}) => keepBackingUp(made.instance, { ...settings, ...given }, terminal, pace);

test("makes one when there is none, no other before its time, and keeps the newest", async () => {
  for (const hours of [0, 23, 25, 50, 75]) {
    ahead = hours * hour;
    const before = (await present()).at(-1);
    const backups = run();
    if (hours === 23) await wait(200);
    else await until(async () => (await present()).at(-1) !== before);
    await backups.stop();
    if (hours === 23) expect((await present()).at(-1)).toBe(before);
  }
  expect(await present()).toHaveLength(2);
  expect(said).toEqual([]);
});

test("says when one fails and which was the last, tries again, and says when it goes well", async () => {
  await writeFile(settings.backupFolder, "a file in the place of the folder");
  const backups = run();
  await until(() => said.length >= 4);
  expect(said[0]).toMatch(/^Il backup non è riuscito \(\d{4}-.+Z\).+Ultimo backup riuscito: nessuno\.$/);
  expect(said[1]).toContain(`Non riesco a scrivere in ${settings.backupFolder}`);
  await rm(settings.backupFolder);
  await mkdir(settings.backupFolder);
  await until(() => said.some((line) => line.startsWith("Il backup è di nuovo riuscito")));
  await backups.stop();
  const [name = ""] = await present();
  expect(said.at(-1)).toContain(join(settings.backupFolder, name));
});

test("makes none when it is told never", async () => {
  const backups = run({ backupEvery: 0 });
  await wait(200);
  await backups.stop();
  expect(await present()).toEqual([]);
});

test("stops after the one under way, whole", async () => {
  const backups = run();
  await until(async () => (await readdir(settings.backupFolder).catch(() => [])).length > 0);
  await backups.stop();
  const [name = "", ...others] = await present();
  expect(others).toEqual([]);
  expect((await readdir(join(settings.backupFolder, name))).sort()).toEqual(["manifest.json", "secret", "trama.db"]);
});
