import { languages } from "@trama/kernel";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Problem } from "../http/problem.js";
import { everythingIn } from "../testing/everything.js";
import { type House, openHouse, otherLab } from "../testing/house.js";
import { ofGatherings } from "../testing/refusals/of-gatherings.js";
import { ofRequests } from "../testing/refusals/of-requests.js";
import { ofRules } from "../testing/refusals/of-rules.js";
import { requestOf } from "../testing/refusals/refusal.js";

let house: House;
beforeAll(async () => {
  house = await openHouse();
  for (const asker of ["coordinator", "conductor"] as const) await house.cookieOf(asker);
});
afterAll(() => house.close());

describe.each([...ofRequests, ...ofRules, ...ofGatherings])("$what", (refusal) => {
  const { status, says, fields = {} } = refusal;

  test.each(languages)(`is refused in %s with ${status}, and nothing is written`, async (language) => {
    const { method, path, ask } = await requestOf(house, refusal);
    const before = await everythingIn(house.temporary.instance);
    const answer = await house.send(method, path, { ...ask, headers: { ...ask.headers, "accept-language": language } });

    expect(answer.status).toBe(status);
    expect(answer.headers.get("content-type")).toBe("application/problem+json; charset=utf-8");
    expect(answer.headers.get("content-language")).toBe(language);
    const { title, code, type, errors } = Problem.parse(answer.body);
    expect({ title, code, type }).toEqual({ title: says[language], code: says.code, type: `/api/docs#${says.code}` });
    const expected = Object.entries(fields).map(([field, said]) => ({
      path: field,
      code: said.code,
      message: said[language],
    }));
    expect(new Set(errors)).toEqual(new Set(expected));
    expect(await everythingIn(house.temporary.instance)).toEqual(before);
  });
});

describe("leaving `planned`", () => {
  const parts = ["mainPlace", "leadOrganisationId", "leadPersonId"] as const;

  test.each(parts)("asks for %s when that alone is missing", async (part) => {
    const { leadOrganisation, leadPerson } = await house.lab(otherLab);
    const whole = {
      mainPlace: { name: "Cortile" },
      leadOrganisationId: leadOrganisation?.id,
      leadPersonId: leadPerson?.id,
    };
    const facts = { name: `Senza ${part}`, municipality: "111901", ...whole, [part]: null };
    const opened = await house.send("POST", "/api/labs", { as: "coordinator", body: facts });
    expect(opened.status).toBe(201);
    const body = { to: "outreach", on: house.today, reason: "si comincia" };
    const path = `${opened.headers.get("location")}/phase-changes`;
    const refused = await house.send("POST", path, { as: "coordinator", version: 1, body });
    expect(refused.status).toBe(422);
    expect(Problem.parse(refused.body).errors.map((error) => error.path)).toEqual([part.replace("Id", "")]);
  });
});

describe("what somebody may not see", () => {
  const nowhere = "01890000-0000-7000-8000-000000000000";

  test.each([
    ["GET", "", undefined],
    ["PUT", "", { name: "Officina del Ponte", municipality: "111901" }],
    ["POST", "/channels-of-nobody", {}],
    ["POST", "/micro-networks", { name: "Spesa", since: "2026-01-01" }],
  ])("%s a lab%s of others looks like one that does not exist", async (method, rest, body) => {
    const ask = { as: "conductor" as const, version: 1, body };
    const others = await house.send(method, `/api/labs/${(await house.lab(otherLab)).id}${rest}`, ask);
    const missing = await house.send(method, `/api/labs/${nowhere}${rest}`, ask);
    expect(others.status).toBe(404);
    expect(others.text).toBe(missing.text);
    expect([...others.headers.keys()]).toEqual([...missing.headers.keys()]);
  });

  test("a route of another role looks like a route that does not exist", async () => {
    const others = await house.send("GET", "/api/role-assignments", { as: "coordinator" });
    const missing = await house.send("GET", "/api/unicorns", { as: "coordinator" });
    expect([others.status, others.text]).toEqual([404, missing.text]);
  });
});

test("no refusal was an unexpected error", () => {
  expect(house.logged).toEqual([]);
});
