import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { GivenRecoveryCodes } from "../../account/factors.js";
import { newChallenge } from "./challenge.js";
import { accountTables, attemptLimits, authFailure, disableAccount, inOneWrite, sessionOf } from "./index.js";
import { type PasskeyDevice, passkeyDevice, type Said } from "./testing/passkey-device.js";
import { cookiesOf, type Desk, openDesk, rightPassword } from "./testing.js";

const email = "referente@example.org";
const refusal = { code: "directory:signIn.passkeyRefused" };
const Asking = z.object({ challenge: z.string() });

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk("http://localhost:8080");
});
afterEach(() => desk.close());

const minutes = (count: number) => {
  desk.clock.at = new Date(desk.clock.at.getTime() + count * 60_000);
};
const whoIs = (response: Response) => sessionOf(desk.auth, new Headers({ cookie: cookiesOf(response) }));
const sessions = () => desk.database.read.$count(accountTables(desk.database).accountSession);
const challengeOf = async (response: Response) => Asking.parse(await response.json()).challenge;
const post = (path: string, body: object, cookie = "") => desk.send(`/api/auth/${path}`, { cookie, body });
const offered = async (cookie: string) => await challengeOf(await post("passkeys/offer", {}, cookie));
const add = (cookie: string, response: object, name = "Portatile") => post("passkeys/add", { name, response }, cookie);
const asked = async () => await challengeOf(await post("passkeys/ask", {}));
const present = (response: object) => post("sign-in/passkey", { response });
const mine = async (cookie: string) =>
  z
    .object({ passkeys: z.array(z.object({ id: z.string(), name: z.string(), lastUsedAt: z.string().nullable() })) })
    .parse(await (await desk.send("/api/auth/my-factors", { cookie })).json()).passkeys;

/** An account with a passkey on a device of its own. */
async function holder(address = email) {
  const { accountId } = await desk.account(address);
  const cookie = cookiesOf(await desk.signIn(address, rightPassword));
  const device = passkeyDevice(desk.baseUrl);
  const answer = await add(cookie, device.make(await offered(cookie)));
  expect(answer.status).toBe(200);
  return { accountId, cookie, device, recoveryCodes: GivenRecoveryCodes.parse(await answer.json()).recoveryCodes };
}

async function refuses(response: Response, status = 401) {
  const before = await sessions();
  expect(await authFailure(response)).toMatchObject({ status, ...refusal });
  expect(cookiesOf(response)).not.toContain("trama-session");
  expect(await sessions()).toBe(before);
}

describe("a passkey", () => {
  test("signs in by itself, and is two factors", async () => {
    const { accountId, device, recoveryCodes } = await holder();
    expect(recoveryCodes).toHaveLength(10);
    const answer = await present(device.answer(await asked()));
    expect(answer.status).toBe(200);
    expect(await whoIs(answer)).toMatchObject({ accountId, means: "passkey" });
    expect(await mine(cookiesOf(answer))).toMatchObject([{ name: "Portatile", lastUsedAt: expect.any(String) }]);
  });

  test("makes the password alone no longer enough, and ends the other sessions", async () => {
    await desk.account(email);
    const elsewhere = await desk.signIn(email, rightPassword);
    const cookie = cookiesOf(await desk.signIn(email, rightPassword));
    await add(cookie, passkeyDevice(desk.baseUrl).make(await offered(cookie)));
    expect(await whoIs(elsewhere)).toBeNull();
    expect(await sessionOf(desk.auth, new Headers({ cookie }))).toMatchObject({ means: "passkey" });
    const first = await desk.signIn(email, rightPassword);
    expect(await first.json()).toEqual({ secondStep: expect.arrayContaining(["passkey", "recovery"]) });
    expect(await whoIs(first)).toBeNull();
  });

  test("gets another name, and is taken away with the password", async () => {
    const { cookie, device } = await holder();
    const [{ id } = { id: "" }] = await mine(cookie);
    expect((await post("passkeys/rename", { id, name: "Telefono" }, cookie)).status).toBe(204);
    expect(await mine(cookie)).toMatchObject([{ name: "Telefono" }]);
    expect((await post("passkeys/remove", { id }, cookie)).status).toBe(422);
    expect((await post("passkeys/remove", { id, password: rightPassword }, cookie)).status).toBe(204);
    await refuses(await present(device.answer(await asked())));
    expect(await whoIs(await desk.signIn(email, rightPassword))).toMatchObject({ means: null });
  });

  test("of somebody else is neither renamed nor taken away", async () => {
    const { cookie } = await holder();
    const other = await holder("altra@example.org");
    const [{ id } = { id: "" }] = await mine(cookie);
    expect((await post("passkeys/rename", { id, name: "Mia" }, other.cookie)).status).toBe(404);
    expect((await post("passkeys/remove", { id, password: rightPassword }, other.cookie)).status).toBe(404);
    expect(await mine(cookie)).toMatchObject([{ name: "Portatile" }]);
  });

  test("is offered after a while only with the password", async () => {
    await desk.account(email);
    const cookie = cookiesOf(await desk.signIn(email, rightPassword));
    minutes(16);
    expect((await post("passkeys/offer", {}, cookie)).status).toBe(422);
    expect((await post("passkeys/offer", { password: rightPassword }, cookie)).status).toBe(200);
  });

  test.each(["offer", "add", "rename", "remove"])("without a session %s is refused", async (what) => {
    const response = passkeyDevice(desk.baseUrl).make("");
    const bodies = { offer: {}, add: { name: "A", response }, rename: { id: "a", name: "A" }, remove: { id: "a" } };
    expect((await post(`passkeys/${what}`, bodies[what as keyof typeof bodies])).status).toBe(401);
  });
});

const foreign: [string, Said][] = [
  ["another site's page", { origin: "https://altrove.example" }],
  ["another port's page", { origin: "http://localhost:8081" }],
  ["another site's passkey", { rpId: "altrove.example" }],
  ["a challenge of its own", { challenge: Buffer.from("a.9999999999999.b").toString("base64url") }],
  ["nobody recognised by the device", { userVerified: false }],
];

describe("making a passkey", () => {
  test.each(foreign)("with %s is refused", async (_, said) => {
    await desk.account(email);
    const cookie = cookiesOf(await desk.signIn(email, rightPassword));
    await refuses(await add(cookie, passkeyDevice(desk.baseUrl).make(await offered(cookie), said)), 422);
    expect(await mine(cookie)).toEqual([]);
  });

  test("answers an offer once, within five minutes, of the same account", async () => {
    const { cookie } = await holder();
    const challenge = await offered(cookie);
    expect((await add(cookie, passkeyDevice(desk.baseUrl).make(challenge))).status).toBe(200);
    await refuses(await add(cookie, passkeyDevice(desk.baseUrl).make(challenge)), 422);
    const other = await holder("altra@example.org");
    await refuses(await add(cookie, passkeyDevice(desk.baseUrl).make(await offered(other.cookie))), 422);
    await refuses(await add(cookie, passkeyDevice(desk.baseUrl).make(await asked())), 422);
    const late = await offered(cookie);
    minutes(6);
    await refuses(await add(cookie, passkeyDevice(desk.baseUrl).make(late)), 422);
    expect(await mine(cookie)).toHaveLength(2);
  });

  test("under the identity of somebody else's is refused, and theirs goes on", async () => {
    const { accountId, device } = await holder();
    await desk.account("altra@example.org");
    const cookie = cookiesOf(await desk.signIn("altra@example.org", rightPassword));
    const { credentialId } = device;
    await refuses(await add(cookie, passkeyDevice(desk.baseUrl).make(await offered(cookie), { credentialId })), 422);
    expect(await whoIs(await present(device.answer(await asked())))).toMatchObject({ accountId });
  });
});

describe("signing in with a passkey", () => {
  test.each(foreign)("with %s is refused", async (_, said) => {
    const { device } = await holder();
    await refuses(await present(device.answer(await asked(), said)));
  });

  test("from another site's page is refused", async () => {
    const { device } = await holder();
    const body = { response: device.answer(await asked()) };
    for (const origin of [null, "https://altrove.example"])
      expect((await desk.send("/api/auth/sign-in/passkey", { body, origin })).status).toBe(403);
  });

  test("an answer opens one session, also when it comes twice at once", async () => {
    const { device } = await holder();
    const answer = device.answer(await asked());
    expect((await present(answer)).status).toBe(200);
    await refuses(await present(answer));
    const other = device.answer(await asked());
    const both = await Promise.all([present(other), present(other)]);
    expect(both.map(({ status }) => status)).toEqual(expect.arrayContaining([200, 401]));
  });

  test("a challenge is signed within five minutes, and is not one for adding or of another instance", async () => {
    const { cookie, device } = await holder();
    const late = await asked();
    minutes(6);
    await refuses(await present(device.answer(late)));
    minutes(-6);
    await refuses(await present(device.answer(await offered(cookie))));
    const elsewhere = newChallenge(
      { ...desk.auth, secret: "of-another-instance-with-more-than-32" },
      "passkey:sign-in",
    );
    await refuses(await present(device.answer(Buffer.from(elsewhere).toString("base64url"))));
  });

  test("with somebody else's passkey's identity, or nobody's, is refused", async () => {
    const { device } = await holder();
    const other = await holder("altra@example.org");
    await refuses(await present(other.device.answer(await asked(), { credentialId: device.credentialId })));
    await refuses(await present(passkeyDevice(desk.baseUrl).answer(await asked())));
  });

  test("a counter that stands or goes back tells of a copy", async () => {
    const { accountId, device } = await holder();
    expect((await present(device.answer(await asked(), { signCount: 7 }))).status).toBe(200);
    for (const signCount of [7, 6, 0]) await refuses(await present(device.answer(await asked(), { signCount })));
    expect(await whoIs(await present(device.answer(await asked(), { signCount: 8 })))).toMatchObject({ accountId });
  });

  test("a suspended account gets no session", async () => {
    const { accountId, device } = await holder();
    await inOneWrite(desk.database, (at) => disableAccount(at, accountId));
    const answer = await present(device.answer(await asked()));
    expect(await authFailure(answer)).toMatchObject({ status: 403, code: "directory:signIn.disabled" });
    expect(cookiesOf(answer)).not.toContain("trama-session");
    expect(await sessions()).toBe(0);
  });

  test("is tried as often as a password, then not looked at", async () => {
    const { device } = await holder();
    const wrong = async (one: PasskeyDevice) => (await present(one.answer("bm8"))).status;
    for (let at = 0; at < attemptLimits.account; at++) expect(await wrong(device)).toBe(401);
    expect(await wrong(device)).toBe(429);
    expect((await present(device.answer(await asked()))).status).toBe(429);
    const left = attemptLimits.network - attemptLimits.account;
    for (let at = 0; at < left; at++) expect(await wrong(passkeyDevice(desk.baseUrl))).toBe(401);
    expect(await wrong(passkeyDevice(desk.baseUrl))).toBe(429);
  });
});
