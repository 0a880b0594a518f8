import { hasPostgres, type PostgresServer, postgresServer } from "@trama/instance/testing";
import { languages } from "@trama/kernel";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Problem } from "./http/problem.js";
import { type House, openHouse, ownLab } from "./testing/house.js";

describe.runIf(hasPostgres())("the API of an instance on PostgreSQL", () => {
  let server: PostgresServer;
  let house: House;
  beforeAll(async () => {
    server = await postgresServer();
    house = await openHouse(undefined, await server.make("house"));
  }, 60_000);
  afterAll(async () => {
    await house.close();
    await server.remove();
  });

  test("signs in, lists, opens, changes and refuses as on a file", async () => {
    const list = await house.send("GET", "/api/labs?search=OFFICINA&limit=3", { as: "coordinator" });
    expect(list.status).toBe(200);
    expect(list.body).toMatchObject({
      items: [{ name: "Officina del Borgo" }, {}, {}],
      nextCursor: expect.any(String),
    });
    const facts = { name: "Officina dell'Àncora", municipality: "111901" };
    const opened = await house.send("POST", "/api/labs", { as: "coordinator", body: facts });
    expect([opened.status, opened.headers.get("etag")]).toEqual([201, '"1"']);
    const path = opened.headers.get("location") ?? "";
    const change = { as: "coordinator" as const, version: 1, body: { ...facts, description: "Sul fiume" } };
    expect((await house.send("PUT", path, change)).status).toBe(200);
    expect((await house.send("PUT", path, change)).status).toBe(412);
    expect((await house.send("GET", path, { as: "conductor" })).status).toBe(404);
    expect((await house.send("GET", path)).status).toBe(401);
  });

  test("lets only one of many changes of one version win", async () => {
    const { id, version } = await house.lab(ownLab);
    const body = { met: true };
    const path = `/api/labs/${id}/protocol/open_calendar`;
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, () => house.send("POST", path, { as: "conductor", version, body })),
    );
    expect(outcomes.map(({ status }) => status).sort((a, b) => a - b)).toEqual([
      200, 412, 412, 412, 412, 412, 412, 412,
    ]);
  });

  test("says when the database is not there, in both languages, and works again when it is back", async () => {
    await house.cookieOf("coordinator");
    await server.stop();
    const asked: [string, string, object][] = [
      ["GET", "/api/labs", { as: "coordinator" }],
      ["GET", "/api/territory", {}],
      ["POST", "/api/labs", { as: "coordinator", body: { name: "Officina del Guado", municipality: "111901" } }],
      ["POST", "/api/auth/sign-in/email", { body: { email: "conductor@test.example", password: "qualcosa-di-lungo" } }],
      ["GET", "/api/health/ready", {}],
    ];
    for (const [method, path, ask] of asked) {
      for (const language of languages) {
        const answer = await house.send(method, path, { ...ask, headers: { "accept-language": language } });
        expect([method, path, answer.status]).toEqual([method, path, 503]);
        const { code, title } = Problem.parse(answer.body);
        expect(code).toBe("kernel:error.unavailable");
        expect(title).toBe(house.temporary.instance.inForce().say(language)("kernel:error.unavailable"));
      }
    }
    expect(house.logged.length).toBeGreaterThan(0);
    await server.start();
    for (const [method, path, ask] of asked.slice(0, 3))
      expect((await house.send(method, path, ask)).status).toBe(method === "POST" ? 201 : 200);
  });
});
