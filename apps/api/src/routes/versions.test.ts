import { Organisation } from "@trama/directory";
import { Lab } from "@trama/labs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type House, openHouse, ownLab } from "../testing/house.js";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const as = "coordinator" as const;

describe("the version of a record", () => {
  test("is given, asked for, and raised by each change", async () => {
    const facts = { name: "Circolo della Ruota", kind: "association" };
    const made = await house.send("POST", "/api/organisations", { as, body: facts });
    expect([made.status, made.headers.get("etag")]).toEqual([201, '"1"']);
    const path = made.headers.get("location") ?? "";
    expect(path).toBe(`/api/organisations/${Organisation.parse(made.body).id}`);

    const read = await house.send("GET", path, { as });
    expect([read.headers.get("etag"), read.body]).toEqual(['"1"', made.body]);

    const headers = { "if-match": read.headers.get("etag") ?? "" };
    const changed = await house.send("PUT", path, { as, headers, body: { ...facts, name: "Circolo delle Ruote" } });
    expect([changed.status, changed.headers.get("etag")]).toEqual([200, '"2"']);

    const late = await house.send("PUT", path, { as, headers, body: { ...facts, name: "Circolo delle Rote" } });
    expect(late.status).toBe(412);
    expect((await house.send("GET", path, { as })).body).toMatchObject({ name: "Circolo delle Ruote", version: 2 });
  });

  test("may be named weakly, as proxies do when they compress", async () => {
    const made = await house.send("POST", "/api/people", { as, body: { name: "Persona alla porta (segnaposto)" } });
    const path = made.headers.get("location") ?? "";
    const ask = { as, headers: { "if-match": 'W/"1"' }, body: { name: "Persona in sala (segnaposto)" } };
    expect((await house.send("PUT", path, ask)).headers.get("etag")).toBe('"2"');
  });

  test("of a lab is raised by what changes around it, too", async () => {
    const { id, version } = await house.lab(ownLab);
    const body = { on: house.today, count: { value: 12, qualifier: "~" } };
    const counted = await house.send("POST", `/api/labs/${id}/collaborator-counts`, { as, version, body });
    expect(counted.headers.get("etag")).toBe(`"${version + 1}"`);
    expect(Lab.parse(counted.body).version).toBe(version + 1);
  });

  test("lets one of several through that change the same version at once, and loses none of them silently", async () => {
    for (let round = 0; round < 10; round += 1) {
      const { id, version } = await house.lab(ownLab);
      const names = Array.from({ length: 5 }, (_, at) => `Officina ${round}.${at}`);
      const answers = await Promise.all(
        names.map((name) =>
          house.send("PUT", `/api/labs/${id}`, { as, version, body: { name, municipality: "111901" } }),
        ),
      );
      const statuses = answers.map(({ status }) => status);
      expect([...statuses].sort((a, b) => a - b)).toEqual([200, 412, 412, 412, 412]);
      const winner = names[statuses.indexOf(200)];
      const { body } = await house.send("GET", `/api/labs/${id}`, { as });
      expect(body).toMatchObject({ name: winner, version: version + 1 });
    }
  });
});
