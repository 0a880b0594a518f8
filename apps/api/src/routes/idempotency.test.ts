import { languages } from "@trama/kernel";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Problem } from "../http/problem.js";
import type { Answer } from "../testing/ask.js";
import { everythingIn } from "../testing/everything.js";
import { type House, openHouse, ownLab } from "../testing/house.js";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

let keys = 0;
const newKey = () => {
  keys += 1;
  return `"request-of-these-tests-${keys}"`;
};
const post = (path: string, key: string, body: object, more: { version?: number; language?: string } = {}) =>
  house.send("POST", path, {
    as: "coordinator",
    body,
    ...(more.version === undefined ? {} : { version: more.version }),
    headers: { "idempotency-key": key, ...(more.language ? { "accept-language": more.language } : {}) },
  });
const told = ({ status, text, headers }: Answer) => ({
  status,
  text,
  headers: ["etag", "location", "content-type"].map((name) => headers.get(name)),
});
const organisation = (name: string) => ({ name, kind: "association" });
const written = () => everythingIn(house.temporary.instance);

describe("a POST with a key", () => {
  test("sent again gets the same status, content, ETag and Location, and nothing is written", async () => {
    const key = newKey();
    const once = await post("/api/organisations", key, organisation("Cooperativa del Ponte"));
    expect([once.status, once.headers.get("location")]).toEqual([201, expect.stringMatching(/organisations\/[\w-]+$/)]);
    const before = await written();
    const twice = await post("/api/organisations", key, organisation("Cooperativa del Ponte"));
    expect(told(twice)).toEqual(told(once));
    expect(await written()).toEqual(before);
  });

  test("that changed a version is answered as then, though the version is past by now", async () => {
    const key = newKey();
    const { id, version } = await house.lab(ownLab);
    const path = `/api/labs/${id}/collaborator-counts`;
    const body = { on: house.today, count: { value: 4, qualifier: "=" } };
    const once = await post(path, key, body, { version });
    expect(once.status).toBe(200);
    expect(told(await post(path, key, body, { version }))).toEqual(told(once));
    expect((await house.lab(ownLab)).version).toBe(version + 1);
    expect((await post(path, key, body, { version: version + 1 })).status).toBe(422);
  });

  test.each(languages)("and other content is refused in %s with 422", async (language) => {
    const key = newKey();
    await post("/api/organisations", key, organisation(`Circolo ${language}`));
    const before = await written();
    const other = await post("/api/organisations", key, organisation("Un altro circolo"), { language });
    expect(other.status).toBe(422);
    const { code, title } = Problem.parse(other.body);
    expect(code).toBe("kernel:error.idempotencyKeyReused");
    expect(title).toContain("Idempotency-Key");
    expect((await post("/api/people", key, { name: "Referente (segnaposto)", positions: [] })).status).toBe(422);
    expect(await written()).toEqual(before);
  });

  test("while the first is under way is answered 409 and when to try again", async () => {
    const key = newKey();
    let open: (() => void) | undefined;
    const gate = house.temporary.instance.database.write(() => new Promise<void>((done) => (open = done)));
    const twins = [1, 2].map(() => post("/api/organisations", key, organisation("Banca del tempo")));
    const early = await Promise.race(twins);
    expect([early.status, early.headers.get("retry-after")]).toEqual([409, "1"]);
    expect(Problem.parse(early.body).code).toBe("kernel:error.idempotencyKeyInUse");
    open?.();
    await gate;
    const statuses = (await Promise.all(twins)).map(({ status }) => status);
    expect(statuses.toSorted((a, b) => a - b)).toEqual([201, 409]);
    expect((await post("/api/organisations", key, organisation("Banca del tempo"))).status).toBe(201);
  });

  test.each([
    ["no quotes", "0198c3a4-6f2e-7d31-9a51-3f1c2b7d8e90"],
    ["nothing inside", '""'],
    ["fifteen characters", `"${"a".repeat(15)}"`],
    ["too many characters", `"${"a".repeat(129)}"`],
    ["two keys", '"one-key-of-these-tests", "another-key-of-these"'],
    ["letters outside ASCII", '"una-chiave-che-non-va-bene-però"'.replace("ò", "\u00f2")],
    ["a quote inside", '"a-key-with-a-"-in-the-middle"'],
  ])("of %s is refused with 400, naming the header", async (_what, key) => {
    const before = await written();
    const answer = await post("/api/organisations", key, organisation("Mai nata"));
    expect(answer.status).toBe(400);
    const { code, title } = Problem.parse(answer.body);
    expect(code).toBe("kernel:error.malformedIdempotencyKey");
    expect(title).toContain("Idempotency-Key");
    expect(await written()).toEqual(before);
  });

  test("may use quotes and backslashes, escaped", async () => {
    const answer = await post(
      "/api/organisations",
      '"with-\\"quotes\\"-and-\\\\-inside"',
      organisation("Ciclofficina"),
    );
    expect(answer.status).toBe(201);
  });
});
