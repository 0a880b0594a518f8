import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { GivenRecoveryCodes } from "../../account/factors.js";
import { accountTables, attemptLimits, authFailure, inOneWrite, resetFactors, sessionOf } from "./index.js";
import { codeAt, stepOf } from "./one-time-code.js";
import { enrolled, wrongCodeFor } from "./testing/authenticator.js";
import { cookiesOf, type Desk, openDesk, rightPassword } from "./testing.js";

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.close());

const email = "referente@example.org";
const minutes = (count: number) => {
  desk.clock.at = new Date(desk.clock.at.getTime() + count * 60_000);
};
const whoIs = (response: Response) => sessionOf(desk.auth, new Headers({ cookie: cookiesOf(response) }));
const step = (cookie: string, code: string, trustDevice = false) =>
  desk.send("/api/auth/second-step", { cookie, body: { code, trustDevice } });

describe("enrolling", () => {
  test("gives a secret, and recovery codes once its first code came", async () => {
    const { secret, recoveryCodes } = await enrolled(desk, email);
    expect(recoveryCodes).toHaveLength(10);
    expect(new Set(recoveryCodes).size).toBe(10);
    const { accountAuthenticator, accountRecoveryCode } = accountTables(desk.database);
    const rows = [
      ...(await desk.database.read.select().from(accountAuthenticator)),
      ...(await desk.database.read.select().from(accountRecoveryCode)),
    ];
    const stored = JSON.stringify(rows);
    for (const told of [secret.toString("base64url"), ...recoveryCodes]) expect(stored).not.toContain(told);
  });

  test("counts for nothing before the first code", async () => {
    const { accountId } = await desk.account(email);
    const cookie = cookiesOf(await desk.signIn(email, rightPassword));
    expect((await desk.send("/api/auth/authenticator/offer", { cookie, body: {} })).status).toBe(200);
    const wrong = await desk.send("/api/auth/authenticator/confirm", { cookie, body: { code: "000000" } });
    expect(await authFailure(wrong)).toMatchObject({ status: 422, code: "directory:signIn.wrongCode" });
    expect(await whoIs(await desk.signIn(email, rightPassword))).toMatchObject({ accountId, means: null });
  });

  test("ends the other sessions, and this one has proven the factor", async () => {
    await desk.account(email);
    const elsewhere = await desk.signIn(email, rightPassword);
    const { cookie } = await enrolled(desk, email, { known: true });
    expect(await whoIs(elsewhere)).toBeNull();
    expect(await sessionOf(desk.auth, new Headers({ cookie }))).toMatchObject({ means: "code" });
  });

  test("asks for the password when signing in was a while ago", async () => {
    await desk.account(email);
    const cookie = cookiesOf(await desk.signIn(email, rightPassword));
    minutes(16);
    const offer = (body: object) => desk.send("/api/auth/authenticator/offer", { cookie, body });
    expect((await offer({})).status).toBe(422);
    expect((await offer({ password: "cinque-cavalli-neri" })).status).toBe(422);
    expect((await offer({ password: rightPassword })).status).toBe(200);
  });

  test.each(["offer", "confirm", "remove"])("without a session %s is refused", async (what) => {
    const body = what === "confirm" ? { code: "000000" } : {};
    expect((await desk.send(`/api/auth/authenticator/${what}`, { body })).status).toBe(401);
  });

  test.each([null, "https://altrove.example"])("from the origin %s is refused", async (origin) => {
    const { cookie } = await enrolled(desk, email);
    const body = { password: rightPassword };
    expect((await desk.send("/api/auth/authenticator/remove", { cookie, body, origin })).status).toBe(403);
  });
});

describe("signing in with a second step", () => {
  test("the password opens no session, the code does", async () => {
    const { accountId, code } = await enrolled(desk, email);
    const first = await desk.signIn(email, rightPassword);
    expect(await first.json()).toEqual({ secondStep: ["code", "recovery"] });
    expect(cookiesOf(first)).not.toMatch(/trama-(?:session|device)=/);
    expect(await whoIs(first)).toBeNull();
    const { accountSession } = accountTables(desk.database);
    expect(await desk.database.read.$count(accountSession)).toBe(1);
    const second = await step(cookiesOf(first), await code());
    expect(second.status).toBe(200);
    expect(await second.json()).toMatchObject({ accountId, email });
    expect(await whoIs(second)).toMatchObject({ accountId, means: "code" });
  });

  test("a code that opened a session opens no other, not even in its half minute", async () => {
    const { code } = await enrolled(desk, email);
    const used = await code();
    expect((await step(cookiesOf(await desk.signIn(email, rightPassword)), used)).status).toBe(200);
    const again = await step(cookiesOf(await desk.signIn(email, rightPassword)), used);
    expect(await authFailure(again)).toMatchObject({ status: 401, code: "directory:signIn.wrongCode" });
  });

  test("of two requests with one code at once, one opens a session", async () => {
    const { code } = await enrolled(desk, email);
    const waiting = [await desk.signIn(email, rightPassword), await desk.signIn(email, rightPassword)].map(cookiesOf);
    const used = await code();
    const answers = await Promise.all(waiting.map((cookie) => step(cookie, used)));
    expect(answers.map(({ status }) => status)).toEqual(expect.arrayContaining([200, 401]));
  });

  test("a waiting sign-in is taken once, and for ten minutes", async () => {
    const { code } = await enrolled(desk, email);
    const waiting = cookiesOf(await desk.signIn(email, rightPassword));
    expect((await step(waiting, await code())).status).toBe(200);
    minutes(1);
    expect((await step(waiting, await code())).status).toBe(401);
    const late = cookiesOf(await desk.signIn(email, rightPassword));
    minutes(11);
    const answer = await step(late, await code());
    expect(await authFailure(answer)).toMatchObject({ status: 401, code: "directory:signIn.stepOver" });
  });

  test("without having given the password no code is looked at", async () => {
    const { code } = await enrolled(desk, email);
    expect((await desk.send("/api/auth/second-step", { body: { code: await code() } })).status).toBe(401);
    expect((await step("trama-step=inventato", await code())).status).toBe(401);
  });

  test("one waiting does not open another's account", async () => {
    const { code } = await enrolled(desk, email);
    const other = await enrolled(desk, "altra@example.org");
    const waiting = cookiesOf(await desk.signIn("altra@example.org", rightPassword));
    expect((await step(waiting, await code())).status).toBe(401);
    expect((await step(waiting, await other.code())).status).toBe(200);
  });

  test("wrong codes are looked at five times an hour, on a known device too", async () => {
    const { secret, code } = await enrolled(desk, email);
    const wrong = await wrongCodeFor(desk, secret);
    const first = cookiesOf(await desk.signIn(email, rightPassword));
    const device = cookiesOf(await step(first, await code()));
    for (const known of ["", device]) {
      const waiting = cookiesOf(await desk.signIn(email, rightPassword, { cookie: known }));
      const cookie = known === "" ? waiting : `${waiting}; ${known}`;
      for (let at = 0; at < attemptLimits.code; at++) expect((await step(cookie, wrong)).status).toBe(401);
      expect((await step(cookie, wrong)).status).toBe(429);
      expect((await step(cookie, await code())).status).toBe(429);
    }
  });

  test("a recovery code opens once, however it is written", async () => {
    const { recoveryCodes } = await enrolled(desk, email);
    const [given = ""] = recoveryCodes;
    const written = ` ${given.replace("-", " ").toUpperCase()} `;
    const first = await step(cookiesOf(await desk.signIn(email, rightPassword)), written);
    expect(await whoIs(first)).toMatchObject({ means: "recovery" });
    expect((await step(cookiesOf(await desk.signIn(email, rightPassword)), given)).status).toBe(401);
  });

  test("the codes of before end when new ones are given, which takes the password", async () => {
    const { cookie, recoveryCodes } = await enrolled(desk, email);
    expect((await desk.send("/api/auth/recovery-codes", { cookie, body: {} })).status).toBe(422);
    const renewed = await desk.send("/api/auth/recovery-codes", { cookie, body: { password: rightPassword } });
    const { recoveryCodes: fresh } = GivenRecoveryCodes.parse(await renewed.json());
    const open = async (code = "") => (await step(cookiesOf(await desk.signIn(email, rightPassword)), code)).status;
    expect([await open(recoveryCodes[0]), await open(fresh[0])]).toEqual([401, 200]);
  });
});

describe("a trusted device", () => {
  async function trusted() {
    const made = await enrolled(desk, email);
    const answer = await step(cookiesOf(await desk.signIn(email, rightPassword)), await made.code(), true);
    return { ...made, cookie: cookiesOf(answer) };
  }
  const direct = async (cookie: string) => (await whoIs(await desk.signIn(email, rightPassword, { cookie })))?.means;

  test("is not asked for a code for thirty days", async () => {
    const { cookie } = await trusted();
    expect(await direct(cookie)).toBe("trustedDevice");
    minutes(30 * 24 * 60 + 1);
    expect(await direct(cookie)).toBeUndefined();
  });

  test("without asking for it no device is", async () => {
    const { code } = await enrolled(desk, email);
    const answer = await step(cookiesOf(await desk.signIn(email, rightPassword)), await code());
    expect(cookiesOf(answer)).not.toContain("trama-trust");
  });

  test("a longer time or another account in its cookie is not believed", async () => {
    const { cookie } = await trusted();
    const [, until = ""] = /trama-trust=(\d+)\./.exec(cookie) ?? [];
    expect(await direct(cookie.replace(until, String(Number(until) + 1)))).toBeUndefined();
    await enrolled(desk, "altra@example.org");
    const other = await desk.signIn("altra@example.org", rightPassword, { cookie });
    expect(await other.json()).toHaveProperty("secondStep");
  });

  test("is no longer one after another authenticator or another password", async () => {
    const { cookie, accountId } = await trusted();
    const newPassword = "sette-tartarughe-lente";
    const body = { currentPassword: rightPassword, newPassword };
    expect((await desk.send("/api/auth/change-password", { cookie, body })).status).toBe(204);
    expect(await (await desk.signIn(email, newPassword, { cookie })).json()).toHaveProperty("secondStep");
    await inOneWrite(desk.database, (at) => resetFactors(at, accountId));
    expect(await whoIs(await desk.signIn(email, newPassword))).toMatchObject({ means: null });
  });
});

describe("taking the factor away", () => {
  test("takes the password, however lately somebody signed in", async () => {
    const { cookie } = await enrolled(desk, email);
    const remove = (body: object) => desk.send("/api/auth/authenticator/remove", { cookie, body });
    expect((await remove({})).status).toBe(422);
    expect((await remove({ password: rightPassword })).status).toBe(204);
    expect(await sessionOf(desk.auth, new Headers({ cookie }))).toMatchObject({ means: null });
    expect(await whoIs(await desk.signIn(email, rightPassword))).toMatchObject({ means: null });
    const left = await (await desk.send("/api/auth/my-factors", { cookie })).json();
    expect(left).toMatchObject({ authenticatorSince: null, recoveryCodes: 0, passkeys: [] });
  });

  test("a new phone takes the place of the old, and the codes of the old are none", async () => {
    const { cookie, secret, recoveryCodes } = await enrolled(desk, email);
    minutes(1);
    const other = await enrolled(desk, email, { known: true, cookie });
    expect(other.recoveryCodes).toEqual([]);
    minutes(1);
    const waiting = cookiesOf(await desk.signIn(email, rightPassword));
    expect((await step(waiting, await codeAt(secret, stepOf(desk.clock.at)))).status).toBe(401);
    expect((await step(waiting, await other.code())).status).toBe(200);
    const again = cookiesOf(await desk.signIn(email, rightPassword));
    expect((await step(again, recoveryCodes[0] ?? "")).status).toBe(200);
  });

  test("a reset ends every session, and the password suffices again", async () => {
    const { cookie, accountId } = await enrolled(desk, email);
    await inOneWrite(desk.database, (at) => resetFactors(at, accountId));
    expect(await sessionOf(desk.auth, new Headers({ cookie }))).toBeNull();
    expect(await whoIs(await desk.signIn(email, rightPassword))).toMatchObject({ accountId, means: null });
  });
});
