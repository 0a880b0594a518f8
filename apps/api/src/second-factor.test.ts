import { verbs } from "@trama/instance";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { Problem } from "./http/problem.js";
import { codeOf } from "./testing/authenticator.js";
import { everythingIn } from "./testing/everything.js";
import { cookiesOf, emailOf, type House, openHouse, password } from "./testing/house.js";
import { operationsOf } from "./testing/operations.js";

let house: House;
beforeAll(async () => {
  house = await openHouse();
  const run = house.temporary.asSystem();
  const found = z
    .object({ number: z.int() })
    .array()
    .parse(await run(verbs.listRevisions, {}));
  const { document } = await run(verbs.readRevision, { number: Math.max(...found.map(({ number }) => number)) });
  const next = { ...document, access: { secondFactor: ["administrator", "coordinator"] } };
  const given = { version: found.length, document: next, effectiveFrom: null, note: "Due passi per chi amministra" };
  await run(verbs.reviseConfiguration, given);
});
afterAll(() => house.close());

const signIn = (as: Parameters<typeof emailOf>[0], cookie = "") =>
  house.send("POST", "/api/auth/sign-in/email", { body: { email: emailOf(as), password }, headers: { cookie } });
const sessionWith = (cookie: string) => house.send("GET", "/api/session", { headers: { cookie } });

/** Gives whoever has this cookie an authenticator app; its secret. */
async function enrol(cookie: string): Promise<string> {
  const offered = await house.send("POST", "/api/auth/authenticator/offer", { headers: { cookie }, body: {} });
  const { secret } = z.object({ secret: z.string() }).parse(offered.body);
  const body = { code: codeOf(secret) };
  const confirmed = await house.send("POST", "/api/auth/authenticator/confirm", { headers: { cookie }, body });
  expect(confirmed.status).toBe(200);
  return secret;
}

/** What whoever needs a second factor may still use: what anybody may, and signing in itself. */
const forAnybody = async (method: string, path: string) =>
  (await house.send(method, path, { body: method === "GET" ? undefined : {} })).status;

describe("whose role asks for a second factor, and has none,", () => {
  test("is told so, and is nobody yet", async () => {
    const cookie = cookiesOf(await signIn("administrator"));
    expect((await sessionWith(cookie)).body).toMatchObject({
      personId: null,
      roles: [],
      verbs: [],
      factorFirst: true,
    });
  });

  test("reaches nothing in the live router that a passer-by would not", async () => {
    const cookie = cookiesOf(await signIn("administrator"));
    const reached: string[] = [];
    let refused = 0;
    for (const { id, method, path } of operationsOf(house.app)) {
      if (path.startsWith("/api/auth/") || id === "readSession") continue;
      const where = path.replaceAll(/\{\w+\}/g, "0198c3a4-6f2e-7d31-9a51-3f1c2b7d8e90");
      const body = method === "GET" ? undefined : {};
      const answer = await house.send(method, where, { headers: { cookie }, body, version: 1 });
      const told = answer.status === 403 ? Problem.parse(answer.body).code : "";
      if (told === "directory:signIn.factorFirst") refused += 1;
      else if (answer.status !== (await forAnybody(method, where))) reached.push(`${method} ${path}: ${answer.status}`);
    }
    expect(reached).toEqual([]);
    expect(refused).toBeGreaterThan(60);
  });

  test("says why in Italian and in English", async () => {
    const cookie = cookiesOf(await signIn("coordinator"));
    for (const [language, title] of [
      ["it", "Il tuo ruolo chiede un secondo fattore per entrare: impostalo, poi potrai lavorare."],
      ["en", "Your role asks for a second factor to come in: set it up, then you can work."],
    ] as const) {
      const answer = await house.send("GET", "/api/labs", { headers: { cookie, "accept-language": language } });
      expect(Problem.parse(answer.body)).toMatchObject({ status: 403, title });
    }
  });

  test("comes in with the next request once it is set up, and the next time only by two steps", async () => {
    const cookie = cookiesOf(await signIn("coordinator"));
    expect((await house.send("GET", "/api/labs", { headers: { cookie } })).status).toBe(403);
    await enrol(cookie);
    expect((await house.send("GET", "/api/labs", { headers: { cookie } })).status).toBe(200);
    expect((await sessionWith(cookie)).body).toMatchObject({ factorFirst: false });
    const again = await signIn("coordinator");
    expect(again.body).toEqual({ secondStep: ["code", "recovery"] });
    expect((await sessionWith(cookiesOf(again))).body).toBeNull();
  });
});

test("other roles come in with the password alone", async () => {
  const cookie = cookiesOf(await signIn("evaluator"));
  expect((await sessionWith(cookie)).body).toMatchObject({ factorFirst: false });
  expect((await house.send("GET", "/api/labs", { headers: { cookie } })).status).toBe(200);
});

describe("an administrator", () => {
  test("sees who has which factors, and takes a lost one away; that ends the sessions and is in the trail", async () => {
    const theirs = cookiesOf(await signIn("project-manager"));
    await enrol(theirs);
    const mine = cookiesOf(await signIn("administrator"));
    await enrol(mine);
    const Accounts = z.array(
      z.object({ id: z.string(), email: z.string(), authenticator: z.boolean(), recoveryCodes: z.int() }),
    );
    const accounts = Accounts.parse((await house.send("GET", "/api/accounts", { headers: { cookie: mine } })).body);
    const of = (as: Parameters<typeof emailOf>[0]) => accounts.find(({ email }) => email === emailOf(as));
    expect(of("project-manager")).toMatchObject({ authenticator: true, recoveryCodes: 10 });
    expect(of("evaluator")).toMatchObject({ authenticator: false, recoveryCodes: 0 });

    const reset = (id = "", cookie = mine) =>
      house.send("POST", `/api/accounts/${id}/factors-reset`, { headers: { cookie }, body: {} });
    const own = await reset(of("administrator")?.id);
    expect([own.status, Problem.parse(own.body).code]).toEqual([422, "directory:account.notYourFactors"]);
    const done = await reset(of("project-manager")?.id);
    expect(done.body).toMatchObject({ authenticator: false, recoveryCodes: 0, sessions: 0 });
    expect((await sessionWith(theirs)).body).toBeNull();
    expect((await sessionWith(cookiesOf(await signIn("project-manager")))).body).toMatchObject({ factorFirst: false });

    const { audit = [] } = await everythingIn(house.temporary.instance);
    const changed = { verb: "resetAccountFactors", record_id: of("project-manager")?.id };
    expect(audit).toContainEqual(expect.objectContaining(changed));
  });
});

test("nothing was an unexpected error", () => {
  expect(house.logged).toEqual([]);
});
