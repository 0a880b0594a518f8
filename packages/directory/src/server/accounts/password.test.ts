import { Conflict, NotFound, newId, StorageFull } from "@trama/kernel";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  accountTables,
  authFailure,
  createAccount,
  createAuth,
  disableAccount,
  grantOneTimeLink,
  inOneWrite,
  issueOneTimeLink,
  openAccount,
  sessionOf,
} from "./index.js";
import { hashPassword, verifyPassword } from "./password.js";
import { cookiesOf, type Desk, openDesk, rightPassword, secret } from "./testing.js";

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.close());

const email = "referente@example.org";
const nextPassword = "sette-trattori-verdi";
const reset = (token: string, newPassword = nextPassword) =>
  desk.send("/api/auth/reset-password", { body: { token, newPassword } });

describe("hashing", () => {
  test("accented letters count the same however they were typed", async () => {
    const stored = await hashPassword("caffè-perché-così");
    expect(await verifyPassword({ hash: stored, password: "caffè-perché-così".normalize("NFD") })).toBe(true);
    expect(await verifyPassword({ hash: stored, password: "caffe-perche-cosi" })).toBe(false);
  });
});

describe("a one-time link", () => {
  test("lets an invited person choose a password, once", async () => {
    const { accountId } = await desk.account(email, null);
    const { token } = await issueOneTimeLink(desk.database, accountId, { validHours: 48 });
    expect(token).toMatch(/^[\w-]{43}$/);
    expect((await reset(token)).status).toBe(204);
    expect((await desk.signIn(email, nextPassword)).status).toBe(200);
    expect(await authFailure(await reset(token, "un-altra-password-ancora"))).toEqual({
      status: 400,
      code: "directory:signIn.linkInvalid",
      params: {},
      issues: [],
    });
    expect((await desk.signIn(email, nextPassword)).status).toBe(200);
  });

  test("used twice at the same moment works once", async () => {
    const { accountId } = await desk.account(email, null);
    const { token } = await issueOneTimeLink(desk.database, accountId, { validHours: 48 });
    const answers = await Promise.all(Array.from({ length: 8 }, () => reset(token)));
    expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([204, 400, 400, 400, 400, 400, 400, 400]);
  });

  test("expires", async () => {
    const { accountId } = await desk.account(email, null);
    const twoDaysAgo = { now: () => new Date(Date.now() - 48 * 3_600_000) };
    const late = await issueOneTimeLink(desk.database, accountId, { validHours: 47, clock: twoDaysAgo });
    expect(await authFailure(await reset(late.token))).toMatchObject({ code: "directory:signIn.linkInvalid" });
    const timely = await issueOneTimeLink(desk.database, accountId, { validHours: 49, clock: twoDaysAgo });
    expect((await reset(timely.token)).status).toBe(204);
  });

  test("is replaced by a later one, and withdrawn with the account", async () => {
    const { accountId } = await desk.account(email, null);
    const first = await issueOneTimeLink(desk.database, accountId, { validHours: 1 });
    const second = await issueOneTimeLink(desk.database, accountId, { validHours: 1 });
    expect((await reset(first.token)).status).toBe(400);
    await inOneWrite(desk.database, (at) => disableAccount(at, accountId));
    expect((await reset(second.token)).status).toBe(400);
  });

  test("is not spent by a password that is too short", async () => {
    const { accountId } = await desk.account(email, null);
    const { token } = await issueOneTimeLink(desk.database, accountId, { validHours: 1 });
    expect(await authFailure(await reset(token, "undicilette"))).toMatchObject({
      status: 422,
      issues: [{ path: ["newPassword"], code: "kernel:issue.tooShort", params: { minimum: 12 } }],
    });
    expect((await reset(token, "dodicilettee")).status).toBe(204);
  });

  test("ends every session of the account", async () => {
    const { accountId } = await desk.account(email);
    const cookie = cookiesOf(await desk.signIn(email, rightPassword));
    const { token } = await issueOneTimeLink(desk.database, accountId, { validHours: 1 });
    expect(await sessionOf(desk.auth, new Headers({ cookie }))).not.toBeNull();
    await reset(token);
    expect(await sessionOf(desk.auth, new Headers({ cookie }))).toBeNull();
    expect((await desk.signIn(email, rightPassword)).status).toBe(401);
  });

  test("is stored as a digest: what the table holds opens nothing", async () => {
    const { accountId } = await desk.account(email, null);
    const { token } = await issueOneTimeLink(desk.database, accountId, { validHours: 1 });
    const rows = await desk.database.read.select().from(accountTables(desk.database).accountVerification);
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(token);
    expect((await reset(rows[0]?.identifier ?? "")).status).toBe(400);
  });

  test("leaves nothing half done when the disk is full", async () => {
    const { accountId } = await desk.account(email);
    const { token } = await issueOneTimeLink(desk.database, accountId, { validHours: 1 });
    const { accountCredential } = accountTables(desk.database);
    const full: typeof desk.database = {
      ...desk.database,
      write: (change) =>
        desk.database.write((tx) =>
          change({
            ...tx,
            select: tx.select.bind(tx),
            insert: tx.insert.bind(tx),
            delete: tx.delete.bind(tx),
            update: (table) => {
              if (Object.is(table, accountCredential)) throw new StorageFull();
              return tx.update(table);
            },
          }),
        ),
    };
    const auth = createAuth({ database: full, secret, baseUrl: desk.baseUrl });
    const body = JSON.stringify({ token, newPassword: nextPassword });
    const headers = { "content-type": "application/json", origin: desk.baseUrl };
    const url = new URL("/api/auth/reset-password", desk.baseUrl);
    await expect(auth.engine.answer(new Request(url, { method: "POST", headers, body }))).rejects.toThrow(StorageFull);
    expect((await reset(token)).status).toBe(204);
  });
});

describe("changing one's password", () => {
  const change = (cookie: string, currentPassword: string) =>
    desk.send("/api/auth/change-password", { cookie, body: { currentPassword, newPassword: nextPassword } });

  test("ends the other sessions and goes on with a new one", async () => {
    await desk.account(email);
    const here = cookiesOf(await desk.signIn(email, rightPassword));
    const elsewhere = cookiesOf(await desk.signIn(email, rightPassword));
    const response = await change(here, rightPassword);
    expect(response.status).toBe(204);
    for (const cookie of [here, elsewhere]) expect(await sessionOf(desk.auth, new Headers({ cookie }))).toBeNull();
    expect(await sessionOf(desk.auth, new Headers({ cookie: cookiesOf(response) }))).toMatchObject({ email });
    expect((await desk.signIn(email, nextPassword)).status).toBe(200);
    expect((await desk.signIn(email, rightPassword)).status).toBe(401);
  });

  test("needs the current one", async () => {
    await desk.account(email);
    const cookie = cookiesOf(await desk.signIn(email, rightPassword));
    expect(await authFailure(await change(cookie, nextPassword))).toMatchObject({
      status: 422,
      code: "directory:signIn.wrongCurrent",
      issues: [{ path: ["currentPassword"], code: "directory:signIn.wrongCurrent" }],
    });
    expect(await sessionOf(desk.auth, new Headers({ cookie }))).not.toBeNull();
  });

  test("needs a session", async () => {
    expect(await authFailure(await change("", rightPassword))).toMatchObject({
      status: 401,
      code: "kernel:error.unauthenticated",
    });
  });
});

describe("opening accounts", () => {
  test("inside a write with the rest of its change: all or nothing", async () => {
    const { personId } = await desk.account(email);
    const { account } = accountTables(desk.database);
    const opening = inOneWrite(desk.database, async (at) => {
      await at.db.delete(account);
      const id = await openAccount(at, { personId, email, name: "Nuova", locale: "it", passwordHash: null });
      await grantOneTimeLink(at, id, { validHours: 1 });
      throw new NotFound();
    });
    await expect(opening).rejects.toThrow(NotFound);
    expect((await desk.signIn(email, rightPassword)).status).toBe(200);
  });

  test.each([
    [
      "an e-mail in use",
      (one: string) => ({ email: one, personId: newId<"person">() }),
      "directory:account.emailTaken",
    ],
  ])("%s is refused", async (_, given, code) => {
    await desk.account(email);
    const opening = createAccount(desk, {
      ...given(" REFERENTE@example.org"),
      name: "x",
      locale: "it",
      password: null,
    });
    await expect(opening).rejects.toMatchObject({ code, issues: [{ path: ["email"], code }] });
    await expect(opening).rejects.toThrow(Conflict);
  });

  test("a person with an account is refused a second one", async () => {
    const { personId } = await desk.account(email);
    const opening = createAccount(desk, {
      personId,
      email: "altra@example.org",
      name: "x",
      locale: "it",
      password: null,
    });
    await expect(opening).rejects.toMatchObject({ code: "directory:account.alreadyHeld" });
  });
});
