import { readdir, readlink } from "node:fs/promises";
import { type Database, databaseTables } from "@trama/database";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { directoryTables } from "../tables.js";
import {
  accountTables,
  authFailure,
  disableAccount,
  enableAccount,
  inOneWrite,
  revokeSessions,
  sessionOf,
} from "./index.js";
import { cookiesOf, type Desk, openDesk, rightPassword, secret } from "./testing.js";

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.close());

const email = "referente@example.org";

async function rowsOf(database: Database): Promise<Record<string, unknown>[]> {
  const tables = { ...databaseTables(database), ...directoryTables(database), ...accountTables(database) };
  const rows = await Promise.all(Object.values(tables).map((table) => database.read.select().from(table)));
  return rows.flat();
}

describe("signing in", () => {
  test("the right password opens a session that the next request finds", async () => {
    const { accountId, personId } = await desk.account(email);
    const response = await desk.signIn(" Referente@Example.org ", rightPassword);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      accountId,
      personId,
      email,
      name: "Referente (segnaposto)",
      locale: "it",
    });
    const session = await sessionOf(desk.auth, new Headers({ cookie: cookiesOf(response) }));
    expect(session).toMatchObject({ accountId, personId, email, locale: "it", cookies: [] });
    const hours = (Date.parse(session?.expiresAt ?? "") - Date.now()) / 3_600_000;
    expect(hours).toBeGreaterThan(11.9);
    expect(hours).toBeLessThanOrEqual(12);
  });

  test.each([
    ["a wrong password", "referente@example.org", "cinque-cavalli-neri"],
    ["an unknown e-mail", "nessuno@example.org", rightPassword],
    ["an account without a password", "invitata@example.org", rightPassword],
  ])("%s is refused in the same words", async (_, given, password) => {
    await desk.account(email);
    await desk.account("invitata@example.org", null);
    const response = await desk.signIn(given, password);
    expect(response.status).toBe(401);
    expect(response.headers.getSetCookie()).toEqual([]);
    expect(await authFailure(response)).toEqual({
      status: 401,
      code: "directory:signIn.wrong",
      params: {},
      issues: [],
    });
  });

  test("a disabled account tells so only to who knows its password", async () => {
    const { accountId } = await desk.account(email);
    await inOneWrite(desk.database, (at) => disableAccount(at, accountId));
    expect(await authFailure(await desk.signIn(email, rightPassword))).toMatchObject({
      status: 403,
      code: "directory:signIn.disabled",
    });
    expect(await authFailure(await desk.signIn(email, "cinque-cavalli-neri"))).toMatchObject({
      code: "directory:signIn.wrong",
    });
    await inOneWrite(desk.database, (at) => enableAccount(at, accountId));
    expect((await desk.signIn(email, rightPassword)).status).toBe(200);
  });

  test("fifty parallel sign-ins all succeed through the one writer", async () => {
    const emails = Array.from({ length: 50 }, (_, at) => `persona${at}@example.org`);
    const password = rightPassword;
    for (const one of emails) await desk.account(one, password);
    const answers = await Promise.all(emails.map((one) => desk.signIn(one, password)));
    expect(answers.map(({ status }) => status)).toEqual(emails.map(() => 200));
    const sessions = await Promise.all(
      answers.map((answer) => sessionOf(desk.auth, new Headers({ cookie: cookiesOf(answer) }))),
    );
    expect(sessions.map((session) => session?.email)).toEqual(emails);
  });
});

describe("cookies", () => {
  test("over http they have no Secure, so that one's own computer works", async () => {
    await desk.account(email);
    const cookies = (await desk.signIn(email, rightPassword)).headers.getSetCookie();
    expect(cookies.map((cookie) => cookie.split("=")[0])).toEqual(["trama-session", "trama-device"]);
    for (const cookie of cookies) {
      expect(cookie).toMatch(/; HttpOnly/);
      expect(cookie).toMatch(/; SameSite=Lax/);
      expect(cookie).toMatch(/; Path=\//);
      expect(cookie).not.toMatch(/Secure|Domain/);
    }
    expect(cookies[0]).toMatch(/; Max-Age=43200(;|$)/);
  });

  test("over https they bear the __Host- prefix and Secure", async () => {
    const safe = await openDesk("https://trama.example.org");
    try {
      await safe.account(email);
      const response = await safe.signIn(email, rightPassword);
      const cookies = response.headers.getSetCookie();
      expect(cookies.map((cookie) => cookie.split("=")[0])).toEqual(["__Host-trama-session", "__Host-trama-device"]);
      for (const cookie of cookies) {
        expect(cookie).toMatch(/; Secure/);
        expect(cookie).toMatch(/; HttpOnly/);
        expect(cookie).not.toMatch(/Domain/);
      }
      expect(await sessionOf(safe.auth, new Headers({ cookie: cookiesOf(response) }))).not.toBeNull();
    } finally {
      await safe.close();
    }
  });

  test("a forged or altered cookie is no session", async () => {
    await desk.account(email);
    const cookie = cookiesOf(await desk.signIn(email, rightPassword));
    const [name = "", value = ""] = (cookie.split("; ")[0] ?? "").split("=");
    const [token = ""] = decodeURIComponent(value).split(".");
    for (const forged of [token, `${token}.AAAA`, `x${value}`]) {
      expect(await sessionOf(desk.auth, new Headers({ cookie: `${name}=${forged}` }))).toBeNull();
    }
  });
});

describe("sessions", () => {
  test("revoked ones end with the request before", async () => {
    const { accountId } = await desk.account(email);
    const cookie = cookiesOf(await desk.signIn(email, rightPassword));
    const read = async () => await (await desk.send("/api/auth/get-session", { cookie })).json();
    expect(await read()).toMatchObject({ accountId });
    await inOneWrite(desk.database, (at) => revokeSessions(at, accountId));
    expect(await read()).toBeNull();
    expect(await sessionOf(desk.auth, new Headers({ cookie }))).toBeNull();
  });

  test("signing out ends the session, not only the cookie", async () => {
    await desk.account(email);
    const cookie = cookiesOf(await desk.signIn(email, rightPassword));
    const response = await desk.send("/api/auth/sign-out", { method: "POST", cookie });
    expect(response.status).toBe(204);
    expect(response.headers.getSetCookie()[0]).toMatch(/^trama-session=;.*Max-Age=0/);
    expect(await sessionOf(desk.auth, new Headers({ cookie }))).toBeNull();
  });

  test("disabling an account ends them at once and for good", async () => {
    const { accountId } = await desk.account(email);
    const cookie = cookiesOf(await desk.signIn(email, rightPassword));
    await inOneWrite(desk.database, (at) => disableAccount(at, accountId));
    expect(await sessionOf(desk.auth, new Headers({ cookie }))).toBeNull();
    await inOneWrite(desk.database, (at) => enableAccount(at, accountId));
    expect(await sessionOf(desk.auth, new Headers({ cookie }))).toBeNull();
  });
});

describe("what is stored", () => {
  test("no password, token, secret or address, and every moment as ISO text", async () => {
    await desk.account(email);
    await desk.signIn(email, "sbagliata-di-proposito", { address: "203.0.113.9" });
    const response = await desk.signIn(email, rightPassword, { address: "203.0.113.9" });
    const [session = ""] = cookiesOf(response).split("; ");
    const [token = ""] = decodeURIComponent(session.split("=")[1] ?? "").split(".");
    expect(token.length).toBeGreaterThanOrEqual(32);
    const rows = await rowsOf(desk.database);
    const dump = JSON.stringify(rows);
    for (const hidden of [rightPassword, "sbagliata", token, secret, "203.0.113.9"]) expect(dump).not.toContain(hidden);
    expect(dump).toContain("$argon2id$v=19$m=19456,t=2,p=1$");
    const moments = rows.flatMap((row) => Object.entries(row).filter(([name]) => name === "at" || name.endsWith("At")));
    expect(moments.filter(([, value]) => value !== null).length).toBeGreaterThan(8);
    for (const [, value] of moments) {
      if (value !== null) expect(value).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    }
  });

  test("nothing but the database's own doors has the file open", async () => {
    const handles = async () => {
      const links = (await readdir("/proc/self/fd")).map((fd) => readlink(`/proc/self/fd/${fd}`).catch(() => ""));
      return (await Promise.all(links)).filter((path) => path === desk.file).length;
    };
    await desk.account(email);
    const before = await handles();
    expect(before).toBeGreaterThan(0);
    await desk.signIn(email, rightPassword);
    await desk.signIn("nessuno@example.org", rightPassword);
    expect(await handles()).toBe(before);
  });
});
