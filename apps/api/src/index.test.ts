import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TemporaryInstance, temporaryInstance } from "@trama/instance/testing";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createServer } from "./index.js";

let temporary: TemporaryInstance;
let folder: string;
const log = pino({ level: "silent" });
beforeAll(async () => {
  temporary = await temporaryInstance();
  folder = await mkdtemp(join(tmpdir(), "trama-admin-"));
  await mkdir(join(folder, "built"));
  await writeFile(join(folder, "built/index.html"), "<title>Gestione</title>");
});
afterAll(async () => {
  await temporary.close();
  await rm(folder, { recursive: true });
});

describe("one port serves", () => {
  const get = async (path: string) =>
    await createServer(temporary.instance, { adminFolder: join(folder, "built"), log }).request(path);

  test.each([
    ["/", 200, "text/html"],
    ["/laboratori", 200, "text/html"],
    ["/nulla", 404, "text/html"],
    ["/api/territory", 200, "application/json"],
    ["/api", 404, "application/problem+json"],
    ["/api/nulla", 404, "application/problem+json"],
    ["/admin", 200, "text/html"],
    ["/apiario", 404, "text/html"],
  ])("%s", async (path, status, type) => {
    const response = await get(path);
    expect([response.status, response.headers.get("content-type")]).toEqual([status, expect.stringContaining(type)]);
  });

  test("the admin app and the site as two different pages", async () => {
    expect(await (await get("/admin/laboratori")).text()).toContain("Gestione");
    expect(await (await get("/laboratori")).text()).not.toContain("Gestione");
  });

  test("no admin app when there is none, or it is not built", async () => {
    for (const options of [{ log }, { log, adminFolder: folder }, { log, adminFolder: join(folder, "missing") }]) {
      const response = await createServer(temporary.instance, options).request("/admin");
      expect([response.status, response.headers.get("content-type")]).toEqual([
        404,
        expect.stringContaining("text/html"),
      ]);
    }
  });
});
