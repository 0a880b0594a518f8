import { verbs } from "@trama/instance";
import { publicActor } from "@trama/kernel";
import { PublicLab } from "@trama/labs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { emailOf, type House, openHouse } from "./testing/house.js";
import { operationsOf } from "./testing/operations.js";

let house: House;
let names: string[];
beforeAll(async () => {
  house = await openHouse();
  const { items } = await house.temporary.asSystem()(verbs.listPeople, { limit: 200 });
  names = items.map(({ name }) => name);
});
afterAll(() => house.close());

/** Every field that anybody may read without an account, by address. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  "/api/health/live": ["status"],
  "/api/auth/provider": [],
  "/api/health/ready": ["mail", "status"],
  "/api/session": [],
  "/api/auth/get-session": [],
  "/api/territory": [
    "accent",
    "areas",
    "code",
    "contact",
    "developmentPlans",
    "leadOrganisation",
    "mark",
    "municipalities",
    "name",
    "population",
    "systemAliases",
    "systemName",
    "timeZone",
    "words",
  ],
  "/api/organisation-kinds": ["code", "en", "it", "note", "retired", "src"],
  "/api/gathering-kinds": ["bands", "closures", "kinds"],
  "/api/open-tables": ["items"],
  "/api/lab-systems": ["channelKinds", "entryThemes", "languages", "outreachTools", "resourceKinds", "systems"],
  "/api/territory/configuration-schema": ["$defs", "$schema", "additionalProperties", "properties", "required", "type"],
};

const fieldsOf = (body: unknown): string[] => {
  if (Array.isArray(body)) return [...new Set(body.flatMap(fieldsOf))].sort();
  return typeof body === "object" && body !== null ? Object.keys(body).sort() : [];
};

describe("without an account", () => {
  test("these addresses answer, and no other", async () => {
    const answering = [];
    for (const { method, path } of operationsOf(house.app)) {
      if (method !== "GET" || path.includes("{")) continue;
      if ((await house.send("GET", path)).status === 200) answering.push(path);
    }
    expect(answering.sort()).toEqual(Object.keys(allowed).sort());
  });

  test.each(Object.entries(allowed))("%s says only what it may, and names nobody", async (path, fields) => {
    const { body, text } = await house.send("GET", path);
    expect(fieldsOf(body)).toEqual(fields);
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((name) => text.includes(name))).toEqual([]);
    expect(text).not.toContain(emailOf("coordinator"));
  });

  test("the labs of the site name nobody, and have the declared fields alone", async () => {
    const run = house.temporary.instance.run(publicActor);
    const labs = await run(verbs.listPublicLabs, {});
    expect(labs.length).toBeGreaterThan(3);
    for (const lab of [...labs, await run(verbs.readPublicLab, { slug: labs[0]?.slug ?? "" })]) {
      expect(PublicLab.parse(lab)).toEqual(lab);
      expect(names.filter((name) => JSON.stringify(lab).includes(name))).toEqual([]);
    }
    expect(labs.map(({ slug }) => slug)).not.toContain("officina-di-montelume");
  });
});
