import { openAccess, permissions } from "@trama/instance";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Problem } from "../http/problem.js";
import { cookiesOf, emailOf, type House, openHouse, password } from "../testing/house.js";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const signIn = (email: string, given = password, headers: Record<string, string> = {}) =>
  house.send("POST", "/api/auth/sign-in/email", { body: { email, password: given }, headers });

describe("signing in", () => {
  test("gives a cookie that scripts and other sites do not see, for this address alone", async () => {
    const answer = await signIn(emailOf("evaluator"));
    expect(answer.body).toMatchObject({ email: emailOf("evaluator"), locale: "it" });
    const [session = ""] = answer.headers.getSetCookie().filter((cookie) => cookie.startsWith("trama-session="));
    const flags = session
      .split("; ")
      .slice(1)
      .map((flag) => flag.toLowerCase());
    expect(new Set(flags)).toEqual(new Set(["max-age=43200", "path=/", "httponly", "samesite=lax"]));
  });

  test("over https the cookie is for https alone and names this very host", async () => {
    const secure = await openHouse("https://trama.example");
    const body = { email: emailOf("evaluator"), password };
    const answer = await secure.send("POST", "/api/auth/sign-in/email", { body });
    await secure.close();
    const [session = ""] = answer.headers.getSetCookie().filter((cookie) => cookie.includes("session"));
    expect(session).toMatch(/^__Host-trama-session=/);
    const flags = session
      .split("; ")
      .slice(1)
      .map((flag) => flag.toLowerCase());
    expect(new Set(flags)).toEqual(new Set(["max-age=43200", "path=/", "httponly", "secure", "samesite=lax"]));
  });

  test.each([
    ["it", "L'indirizzo e-mail o la password non sono corretti."],
    ["en", "The e-mail address or the password is not correct."],
  ])(
    "with a wrong password says so in %s, and says the same of an address that nobody has",
    async (language, title) => {
      const headers = { "accept-language": language };
      const wrong = await signIn(emailOf("board-member"), "quattro-gatti-neri", headers);
      const nobody = await signIn("nessuno@test.example", "quattro-gatti-neri", headers);
      expect(wrong.status).toBe(401);
      expect(Problem.parse(wrong.body)).toMatchObject({ code: "directory:signIn.wrong", title });
      expect(nobody.text).toBe(wrong.text);
    },
  );

  test("is refused for a while after too many attempts, and says for how long", async () => {
    const attempts = [];
    for (let at = 0; at < 21; at += 1) attempts.push(await signIn("bersaglio@test.example", "quattro-gatti-neri"));
    expect(attempts.slice(0, 20).map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 401));
    const last = attempts.at(-1);
    expect(Problem.parse(last?.body)).toMatchObject({ status: 429, code: "kernel:error.tooManyAttempts" });
    expect(Number(last?.headers.get("retry-after"))).toBeGreaterThan(0);
  });

  test.each(["/api/auth/sign-up/email", "/api/auth/list-sessions", "/api/auth/", "/api/auth/sign-in/email/"])(
    "%s does not exist",
    async (path) => {
      const answer = await house.send("POST", path, { body: {} });
      expect(Problem.parse(answer.body)).toMatchObject({ status: 404, code: "kernel:error.notFound" });
    },
  );
});

describe("the session", () => {
  test("of nobody is null", async () => {
    expect((await house.send("GET", "/api/session")).body).toBeNull();
    expect((await house.send("GET", "/api/auth/get-session")).body).toBeNull();
  });

  test("says who is signed in and what they may do, and nothing else", async () => {
    const { body } = await house.send("GET", "/api/session", { as: "conductor" });
    const { id } = await house.lab("officina-del-mulino");
    const readable = ["readTerritory", "listLabs", "reviseLab", "proposeMicroNetwork"];
    expect(body).toEqual({
      name: "Persona conductor (segnaposto)",
      personId: house.personOf("conductor"),
      roles: [{ role: "conductor", scope: { kind: "lab", id } }],
      verbs: expect.arrayContaining(readable),
      demonstration: false,
      factorFirst: false,
    });
    const { verbs } = body as { verbs: string[] };
    expect(verbs).not.toContain("openLab");
    expect(verbs.filter((verb) => !Object.hasOwn(permissions, verb))).toEqual([]);
  });

  test("ends with signing out, and its cookie is taken back", async () => {
    const cookie = cookiesOf(await signIn(emailOf("project-manager")));
    expect((await house.send("GET", "/api/labs", { headers: { cookie } })).status).toBe(200);
    const out = await house.send("POST", "/api/auth/sign-out", { headers: { cookie }, body: {} });
    expect(out.status).toBe(204);
    expect(out.headers.getSetCookie().join()).toMatch(/trama-session=;.*Max-Age=0/i);
    expect((await house.send("GET", "/api/labs", { headers: { cookie } })).status).toBe(401);
  });

  test.each([
    ["cut short", (cookie: string) => cookie.slice(0, -3)],
    ["with another signature", (cookie: string) => `${cookie.slice(0, -6)}AAAAAA`],
    ["of somebody else's making", () => "trama-session=uuid.firma"],
    ["empty", () => "trama-session="],
  ])("is not opened by a cookie %s", async (_, spoil) => {
    const cookie = spoil((await house.cookieOf("coordinator"))?.split("; ")[0] ?? "");
    expect((await house.send("GET", "/api/labs", { headers: { cookie } })).status).toBe(401);
  });
});

describe("a password", () => {
  test("is chosen once with a one-time link", async () => {
    const email = "nuova@test.example";
    const person = { name: "Persona nuova (segnaposto)", email, role: "evaluator" as const, scopes: [null] };
    const { link } = await house.temporary.asSystem()(openAccess, { ...person, passwordHash: null });
    const choose = (newPassword: string) =>
      house.send("POST", "/api/auth/reset-password", { body: { token: link?.token, newPassword } });

    const short = await choose("corta");
    expect(Problem.parse(short.body)).toMatchObject({ status: 422, errors: [{ path: "newPassword" }] });
    expect((await choose("sei-mele-acerbe")).status).toBe(204);
    expect(Problem.parse((await choose("sette-mele-acerbe")).body)).toMatchObject({
      status: 400,
      code: "directory:signIn.linkInvalid",
    });
    expect((await signIn(email, "sei-mele-acerbe")).status).toBe(200);
  });

  test("is changed by who knows it, and the other sessions end", async () => {
    const [here, elsewhere] = [
      cookiesOf(await signIn(emailOf("social-worker"))),
      cookiesOf(await signIn(emailOf("social-worker"))),
    ];
    const change = (currentPassword: string, headers: Record<string, string>) =>
      house.send("POST", "/api/auth/change-password", {
        headers,
        body: { currentPassword, newPassword: "otto-pere-mature" },
      });
    expect((await change(password, {})).status).toBe(401);
    expect(Problem.parse((await change("sbagliata", { cookie: here })).body)).toMatchObject({
      status: 422,
      errors: [{ path: "currentPassword", code: "directory:signIn.wrongCurrent" }],
    });
    const changed = await change(password, { cookie: here });
    expect(changed.status).toBe(204);
    expect((await house.send("GET", "/api/labs", { headers: { cookie: elsewhere } })).status).toBe(401);
    expect((await house.send("GET", "/api/labs", { headers: { cookie: cookiesOf(changed) } })).status).toBe(200);
    expect((await signIn(emailOf("social-worker"))).status).toBe(401);
  });
});

test("nothing was an unexpected error", () => {
  expect(house.logged).toEqual([]);
});
