import { rm } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Problem } from "../http/problem.js";
import { type House, openHouse } from "../testing/house.js";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
// The database is closed by then, which cannot be done twice.
afterAll(() => rm(house.temporary.folder, { recursive: true }));

test("an instance that reads its data is live and ready", async () => {
  const live = await house.send("GET", "/api/health/live");
  expect([live.status, live.body]).toEqual([200, { status: "ok" }]);
  const ready = await house.send("GET", "/api/health/ready");
  expect([ready.status, ready.body]).toEqual([200, { status: "ok", mail: "leaving" }]);
});

test("one that cannot read is live and not ready, and tells why only in its log", async () => {
  const as = "coordinator" as const;
  await house.cookieOf(as);
  await house.temporary.instance.database.close();
  expect((await house.send("GET", "/api/health/live", { as })).status).toBe(200);

  const ready = await house.send("GET", "/api/health/ready", { as, headers: { "accept-language": "en" } });
  expect(Problem.parse(ready.body)).toEqual({
    type: "/api/docs#kernel:error.unavailable",
    title: "The service is not available at the moment.",
    status: 503,
    code: "kernel:error.unavailable",
    errors: [],
  });
  expect(house.logged).toHaveLength(1);
  expect(house.logged[0]).toContain("the data cannot be read");
});

test("what else is asked of it fails with a code that only the log explains", async () => {
  const failed = await house.send("GET", "/api/labs", { as: "coordinator" });
  const { status, code, title } = Problem.parse(failed.body);
  expect([status, code]).toEqual([500, "kernel:error.internal"]);
  const [, reference = ""] = /codice (\w{8})\.$/.exec(title) ?? [];
  expect(reference).not.toBe("");
  expect(JSON.parse(house.logged.at(-1) ?? "{}")).toMatchObject({ reference, msg: "unexpected error" });
});
