import { revokeSessions } from "@trama/directory/server";
import { hashPassword, openAccess, permissions, verbs } from "@trama/instance";
import { addDays } from "@trama/kernel";
import { Lab } from "@trama/labs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { requests } from "./testing/authorisation/requests.js";
import { askers, type Row, roleTable, withoutRole } from "./testing/authorisation/role-table.js";
import { makeWorld, type World } from "./testing/authorisation/world.js";
import { type Asker, cookiesOf, type House, openHouse, password } from "./testing/house.js";
import { type Operation, operationsOf } from "./testing/operations.js";

let house: House;
let world: World;
let operations: ReadonlyMap<string, Operation>;
beforeAll(async () => {
  house = await openHouse();
  world = await makeWorld(house);
  operations = new Map(operationsOf(house.app).map((operation) => [operation.id, operation]));
  for (const asker of askers) await house.cookieOf(asker);
});
afterAll(() => house.close());

const Listed = z.union([
  z.object({ items: z.array(z.object({ id: z.string() })) }).transform(({ items }) => items),
  z.array(z.unknown()),
]);
/** Whether somebody may use an operation on some record: then its list is theirs, be it empty. */
const mayAtAll = (operation: string, asker: Asker) =>
  roleTable.some((row) => row.operation === operation && (row.may.has(asker) || row.seesNone.has(asker)));

/** What an asker got: `done`, `shown` and `hidden` for lists, or the status of the refusal. */
async function outcome({ operation, target }: Row, asker: Asker): Promise<string> {
  const { method, path } = operations.get(operation) ?? { method: "GET", path: "" };
  const { params = {}, query = "", body, version, shows } = (await requests[operation]?.(world, target)) ?? {};
  const where = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => params[name] ?? "");
  const limit = shows === undefined ? "" : "?limit=200";
  const answer = await house.send(method, where + query + limit, { as: asker, body, version: version ?? null });
  if (answer.status >= 400) return String(answer.status);
  if (shows === undefined) return "done";
  return Listed.parse(answer.body).some((one) => z.object({ id: z.string() }).parse(one).id === shows)
    ? "shown"
    : "hidden";
}

function expected(row: Row, asker: Asker): string {
  const isList = row.operation.startsWith("list") && row.target !== "-";
  if (row.may.has(asker)) return isList ? "shown" : "done";
  if (isList && mayAtAll(row.operation, asker)) return "hidden";
  return asker === "public" ? "401" : "404";
}

describe("the role table", () => {
  test("has a line for every operation of the live API, and for nothing else", () => {
    const listed = new Set([...roleTable.map(({ operation }) => operation), ...withoutRole]);
    expect([...listed].sort()).toEqual([...operations.keys()].sort());
  });

  test("every route of the live router is a documented operation, or serves the document itself", () => {
    const routes = house.app.routes
      .filter(({ method }) => method !== "ALL")
      .map(({ method, path }) => `${method} ${path}`);
    const documented = [...operations.values()].map(
      ({ method, path }) => `${method} ${path.replaceAll(/\{(\w+)\}/g, ":$1")}`,
    );
    const known = new Set([...documented, "GET /api/openapi.json", "GET /api/docs"]);
    expect(routes.filter((route) => !known.has(route))).toEqual([]);
    const reached = new Set(routes);
    const auth = documented.filter((route) => route.includes("/api/auth/"));
    expect(documented.filter((route) => !reached.has(route))).toEqual(auth);
  });

  test("says both sides of every operation on a record that is somebody's own", () => {
    const owned = (operation: string) => {
      const row: { roles: object } | undefined = Reflect.get(permissions, operation);
      return (
        /\/(?:labs|organisations|people)\//.test(operations.get(operation)?.path ?? "") ||
        [...Object.values(row?.roles ?? {})].includes("own")
      );
    };
    const one = roleTable.filter(
      ({ operation }) => operations.get(operation)?.path.includes("{id}") && owned(operation),
    );
    expect(one.length).toBeGreaterThan(20);
    for (const { operation } of one) {
      const targets = roleTable.filter((row) => row.operation === operation).map(({ target }) => target);
      expect({ operation, targets }).toEqual({ operation, targets: expect.arrayContaining(["own", "other"]) });
    }
  });

  test.each(roleTable)("$operation $target", async (row) => {
    const got: string[] = [];
    for (const asker of askers) got.push(`${asker}: ${await outcome(row, asker)}`);
    expect(got).toEqual(askers.map((asker) => `${asker}: ${expected(row, asker)}`));
  });
});

describe("the document of the API", () => {
  test.each(["/api/openapi.json", "/api/docs"])("%s is for everybody", async (path) => {
    expect((await house.send("GET", path)).status).toBe(200);
  });
});

describe("access ends with the request before", () => {
  async function newcomer(name: string) {
    const { asSystem } = house.temporary;
    const email = `${name}@test.example`;
    const passwordHash = await hashPassword(password);
    const person = {
      name: `Persona ${name} (segnaposto)`,
      email,
      role: "evaluator" as const,
      scopes: [null],
      passwordHash,
    };
    const { personId, accountId } = await asSystem()(openAccess, person);
    const since = addDays(house.yesterday, -30);
    const given = { personId, role: "coordinator" as const, from: since };
    const [granted] = await asSystem()(verbs.grantRole, given);
    const id = granted?.id ?? "";
    const signedIn = await house.send("POST", "/api/auth/sign-in/email", { body: { email, password } });
    const headers = { cookie: cookiesOf(signedIn) };
    const open = () => house.send("POST", "/api/people", { headers, body: { name: "Persona nuova (segnaposto)" } });
    expect((await open()).status).toBe(201);
    return { accountId, roleId: id, headers, open };
  }

  test("when a role ended yesterday", async () => {
    const { roleId, open, headers } = await newcomer("uscente");
    const ended = await house.send("POST", `/api/role-assignments/${roleId}/end`, {
      as: "administrator",
      body: { to: house.yesterday },
    });
    expect(ended.status).toBe(200);
    expect((await open()).status).toBe(404);
    expect((await house.send("GET", "/api/labs", { headers })).status).toBe(200);
  });

  test("but a role that ends today is still held today", async () => {
    const { roleId, open } = await newcomer("ultimo-giorno");
    await house.send("POST", `/api/role-assignments/${roleId}/end`, { as: "administrator", body: { to: house.today } });
    expect((await open()).status).toBe(201);
  });

  test("when the session is revoked", async () => {
    const { accountId, open } = await newcomer("revocata");
    const { database } = house.temporary.instance;
    await database.write((db) => revokeSessions({ kit: database.kit, db }, accountId));
    expect((await open()).status).toBe(401);
  });

  test("when its holder signs out", async () => {
    const { headers, open } = await newcomer("andata");
    expect((await house.send("POST", "/api/auth/sign-out", { headers, body: {} })).status).toBe(204);
    expect((await open()).status).toBe(401);
  });
});

describe("what a social worker may propose", () => {
  test("a help network waits for a coordinator, who confirms it", async () => {
    const { version } = await world.labNow(world.own.labId);
    const path = `/api/labs/${world.own.labId}/micro-networks`;
    const body = { name: "Spesa per i vicini", since: house.today };
    const proposed = Lab.parse((await house.send("POST", path, { as: "social-worker", version, body })).body);
    const reported = proposed.microNetworks.at(-1);
    expect(reported).toMatchObject({ name: "Spesa per i vicini", state: "proposed" });
    expect(proposed.may).not.toContain("confirmMicroNetwork");

    const confirm = (as: Asker) =>
      house.send("POST", `${path}/${reported?.id}/confirmation`, { as, version: proposed.version, body: {} });
    expect((await confirm("social-worker")).status).toBe(404);
    const confirmed = Lab.parse((await confirm("coordinator")).body);
    expect(confirmed.microNetworks.at(-1)).toMatchObject({ state: "confirmed" });
  });
});

test("nothing was an unexpected error", () => {
  expect(house.logged).toEqual([]);
});
