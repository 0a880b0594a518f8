import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { AlreadyRunning, isBusy, takeLease } from "./lease.js";
import { anotherProcess } from "./testing/another-process.js";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "trama-lease-"));
  file = join(folder, "lease.db");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const holder = `
  import { takeLease } from "@trama/database";
  const lease = await takeLease(process.argv[1]);
  console.log("taken");
  process.stdin.once("data", () => lease.release());
  setInterval(() => lease, 1000);
`;

it("a second process is refused while the first lives, and let in after kill -9", async () => {
  const first = anotherProcess(holder, [file]);
  expect(await first.line()).toBe("taken");
  await expect(takeLease(file, 100)).rejects.toBeInstanceOf(AlreadyRunning);
  const second = anotherProcess(
    `
    import { takeLease } from "@trama/database";
    await takeLease(process.argv[1], 0).then(() => console.log("taken"), (error) => console.log(error.name));
  `,
    [file],
  );
  expect(await second.line()).toBe("AlreadyRunning");
  await first.kill();
  const lease = await takeLease(file);
  lease.release();
});

it("who waits gets the lease as soon as the other gives it back", async () => {
  const first = anotherProcess(holder, [file]);
  expect(await first.line()).toBe("taken");
  const waiting = takeLease(file, 20_000);
  first.tell("release");
  (await waiting).release();
  await first.kill();
});

it("nobody takes it twice, not even the same process, until it is released", async () => {
  const lease = await takeLease(file);
  await expect(takeLease(file, 0)).rejects.toThrow("already working on these data");
  lease.release();
  const again = await takeLease(file, 0);
  again.release();
});

it("holds even when nobody keeps what takeLease gave", async () => {
  const careless = anotherProcess(
    `
      import { takeLease } from "@trama/database";
      await takeLease(process.argv[1]);
      for (let round = 0; round < 5; round += 1) { globalThis.gc(); await new Promise((done) => setTimeout(done, 10)); }
      console.log("collected");
      setInterval(() => undefined, 1000);
    `,
    [file],
    ["--expose-gc"],
  );
  expect(await careless.line()).toBe("collected");
  await expect(takeLease(file, 0)).rejects.toBeInstanceOf(AlreadyRunning);
  await careless.kill();
});

it("an error that is not about the lease is not hidden", async () => {
  await expect(takeLease(join(folder, "missing", "lease.db"), 0)).rejects.not.toBeInstanceOf(AlreadyRunning);
});

it("knows a busy file by its code, however deep, and never by its text", () => {
  const busy = Object.assign(new Error("x"), { code: "SQLITE_BUSY_SNAPSHOT" });
  expect(isBusy(new Error("outer", { cause: new Error("inner", { cause: busy }) }))).toBe(true);
  expect(isBusy(new Error("SQLITE_BUSY: database is locked"))).toBe(false);
  expect(isBusy("SQLITE_BUSY")).toBe(false);
});
