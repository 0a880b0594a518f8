import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ProviderAddress } from "../../../account/identity-provider.js";
import { disableAccount, inOneWrite, resetFactors, sessionOf } from "../index.js";
import { enrolled } from "../testing/authenticator.js";
import { type LocalProvider, openLocalProvider } from "../testing/local-provider.js";
import { cookiesOf, type Desk, openDesk, rightPassword } from "../testing.js";
import { isIssuer } from "./identity-provider.js";

const baseUrl = "http://127.0.0.1:8080";
const email = "referente@example.org";

let provider: LocalProvider;
let desk: Desk;
const deskWith = (issuer: string, client = provider.client) =>
  openDesk(baseUrl, { issuer, ...client, label: "Ente di prova" });
beforeAll(async () => {
  provider = await openLocalProvider(`${baseUrl}/api/auth/provider/return`);
});
afterAll(() => provider.close());
beforeEach(async () => {
  desk = await deskWith(provider.issuer);
});
afterEach(async () => {
  provider.intercept = null;
  await desk.close();
});

let subjects = 0;
const person = (address: string, email_verified = true) => {
  subjects += 1;
  const subject = `persona-${subjects}`;
  provider.people.set(subject, { email: address, email_verified });
  return subject;
};

const leave = (at = desk, page = "/admin/") => at.send("/api/auth/provider", { body: { page } });
const addressIn = async (response: Response) => ProviderAddress.parse(await response.json()).address;
const comeBack = (url: URL, cookie: string) => desk.send(`${url.pathname}${url.search}`, { cookie, origin: null });

async function through(subject: string, page?: string): Promise<Response> {
  const left = await leave(desk, page);
  return await comeBack(await provider.walk(await addressIn(left), subject), cookiesOf(left));
}

const whoIs = (response: Response) => sessionOf(desk.auth, new Headers({ cookie: cookiesOf(response) }));
const placeOf = (response: Response) => response.headers.get("location");

describe("signing in at a provider", () => {
  test("finds the account by its verified e-mail, and goes back to the page", async () => {
    const { accountId } = await desk.account(email);
    const response = await through(person("Referente@Example.org"), "/admin/laboratori/orto-del-borgo");
    expect(placeOf(response)).toBe("/admin/laboratori/orto-del-borgo");
    expect(await whoIs(response)).toMatchObject({ accountId, means: null });
    expect(response.headers.getSetCookie().find((one) => one.startsWith("trama-provider="))).toContain("Max-Age=0");
  });

  test("asks for a code with proof, a state and a nonce, each new", async () => {
    const [first, second] = [await addressIn(await leave()), await addressIn(await leave())].map(
      (address) => new URL(address).searchParams,
    );
    expect(Object.fromEntries(first ?? [])).toMatchObject({
      ...{ response_type: "code", code_challenge_method: "S256", scope: "openid email", client_id: "trama" },
      redirect_uri: `${baseUrl}/api/auth/provider/return`,
    });
    for (const name of ["state", "nonce", "code_challenge"]) {
      expect(first?.get(name)?.length).toBeGreaterThanOrEqual(43);
      expect(first?.get(name)).not.toBe(second?.get(name));
    }
  });

  test("goes by the link from then on, whatever the e-mail becomes", async () => {
    const { accountId } = await desk.account(email);
    const subject = person(email);
    await through(subject);
    provider.people.set(subject, { email: "cambiata@example.org", email_verified: false });
    expect(await whoIs(await through(subject))).toMatchObject({ accountId });
    // The same address in somebody else's hands opens nothing.
    expect(placeOf(await through(person(email)))).toBe("/admin/?provider=unknown");
    await inOneWrite(desk.database, (at) => resetFactors(at, accountId));
    expect(placeOf(await through(subject))).toBe("/admin/?provider=unknown");
    expect(await whoIs(await through(person(email)))).toMatchObject({ accountId });
  });

  test.each([
    ["an address of nobody", "nessuno@example.org", true],
    ["an address not verified", email, false],
  ])("with %s opens nothing", async (_, address, verified) => {
    await desk.account(email);
    expect(placeOf(await through(person(address, verified)))).toBe("/admin/?provider=unknown");
  });

  test("does not open an account that is shut, linked or not, nor one whose invitation waits", async () => {
    const { accountId } = await desk.account(email);
    const subject = person(email);
    await through(subject);
    await inOneWrite(desk.database, (at) => disableAccount(at, accountId));
    expect(placeOf(await through(subject))).toBe("/admin/?provider=disabled");
    expect(placeOf(await through(person(email)))).toBe("/admin/?provider=unknown");
    await desk.account("invitata@example.org", null);
    expect(placeOf(await through(person("invitata@example.org")))).toBe("/admin/?provider=unknown");
  });

  test("is the first of two steps for who has a second factor", async () => {
    const { code, recoveryCodes } = await enrolled(desk, email);
    const response = await through(person(email));
    expect(placeOf(response)).toBe("/admin/?secondStep=code&secondStep=recovery");
    expect(await whoIs(response)).toBeNull();
    expect(cookiesOf(response)).not.toMatch(/trama-session=/);
    expect(code).toBeDefined();
    const body = { code: recoveryCodes[0], trustDevice: true };
    const entered = await desk.send("/api/auth/second-step", { cookie: cookiesOf(response), body });
    expect(await whoIs(entered)).toMatchObject({ means: "recovery" });
  });

  test.each([
    ["/admin", 200],
    ["/admin/persone/una%20persona", 200],
    ["//altrove.example", 422],
    ["/admin//altrove.example", 422],
    ["/admin/../api", 200],
    ["https://altrove.example/admin/", 422],
    ["/admin/?provider=refused", 422],
    ["/administration", 422],
    ["/admin/\\altrove.example", 422],
  ])("from the page %s gets %i", async (page, status) => {
    expect((await leave(desk, page)).status).toBe(status);
  });

  test.each([null, "https://altrove.example"])("from the origin %s is refused", async (origin) => {
    expect((await desk.send("/api/auth/provider", { body: { page: "/admin/" }, origin })).status).toBe(403);
  });
});

describe("an answer of the provider", () => {
  test("is taken once: its code is spent", async () => {
    await desk.account(email);
    const left = await leave();
    const back = await provider.walk(await addressIn(left), person(email));
    expect(await whoIs(await comeBack(back, cookiesOf(left)))).not.toBeNull();
    const again = await comeBack(back, cookiesOf(left));
    expect(placeOf(again)).toBe("/admin/?provider=refused");
    expect(await whoIs(again)).toBeNull();
  });

  test("is of no use in another browser", async () => {
    await desk.account(email);
    const [mine, theirs] = [await leave(), await leave()];
    const back = await provider.walk(await addressIn(mine), person(email));
    expect(placeOf(await comeBack(back, cookiesOf(theirs)))).toBe("/admin/?provider=refused");
    back.searchParams.set("state", new URL(await addressIn(theirs)).searchParams.get("state") ?? "");
    // With their state the code is still mine: the proof that goes with it is not.
    expect(placeOf(await comeBack(back, cookiesOf(theirs)))).toBe("/admin/?provider=refused");
  });

  test("given to another client is refused", async () => {
    await desk.account(email);
    const left = await leave();
    const address = new URL(await addressIn(left));
    address.searchParams.set("client_id", "altra");
    const back = await provider.walk(address.href, person(email));
    expect(placeOf(await comeBack(back, cookiesOf(left)))).toBe("/admin/?provider=refused");
  });

  test("that somebody cancelled is told as such, without an error", async () => {
    const left = await leave();
    const state = new URL(await addressIn(left)).searchParams.get("state") ?? "";
    const query = new URLSearchParams({ error: "access_denied", state, iss: provider.issuer });
    const back = new URL(`${baseUrl}/api/auth/provider/return?${query.toString()}`);
    expect(placeOf(await comeBack(back, cookiesOf(left)))).toBe("/admin/?provider=refused");
  });
});

describe("the provider itself", () => {
  /** A desk whose provider describes itself otherwise. */
  async function describedAs(change: Record<string, unknown>) {
    const path = "/.well-known/openid-configuration";
    const right: unknown = await (await fetch(`${provider.issuer}${path}`)).json();
    provider.intercept = (asked, _, response) => {
      if (asked !== path) return false;
      const content = JSON.stringify({ ...Object(right), ...change });
      response.writeHead(200, { "content-type": "application/json" }).end(content);
      return true;
    };
  }

  test("is offered only where it is set up", async () => {
    expect(await (await desk.send("/api/auth/provider")).json()).toEqual({ label: "Ente di prova" });
    const without = await openDesk();
    expect(await (await without.send("/api/auth/provider")).json()).toBeNull();
    expect((await leave(without)).status).toBe(404);
    expect((await without.send("/api/auth/provider/return?code=x&state=y")).status).toBe(404);
    await without.close();
  });

  test("that does not answer stops nobody with a password, and is asked again the next time", async () => {
    await desk.account(email);
    provider.intercept = (_, __, response) => {
      response.writeHead(500).end();
      return true;
    };
    const silent = await leave();
    expect(await silent.json()).toMatchObject({ status: 503, code: "directory:signIn.providerSilent" });
    expect((await desk.signIn(email, rightPassword)).status).toBe(200);
    provider.intercept = null;
    expect((await leave()).status).toBe(200);
  });

  test.each([
    ["another issuer", { issuer: "http://127.0.0.1:1" }],
    ["no algorithm but none", { id_token_signing_alg_values_supported: ["none"] }],
    ["no algorithm but those with a shared secret", { id_token_signing_alg_values_supported: ["HS256", "HS512"] }],
  ])("is not used with %s", async (_, change) => {
    await describedAs(change);
    expect((await leave()).status).toBe(503);
  });

  test.each(["token_endpoint", "jwks_uri", "userinfo_endpoint"])("is not followed to a %s elsewhere", async (name) => {
    await desk.account(email);
    const elsewhere = provider.issuer.replace("127.0.0.1", "localhost");
    await describedAs({ [name]: `${elsewhere}/altrove` });
    expect(placeOf(await through(person(email)))).toBe("/admin/?provider=silent");
  });

  test.each([
    ["https://accesso.example", true],
    ["https://accesso.example/realms/ente", true],
    ["http://127.0.0.1:9000", true],
    ["http://localhost:9000/a", true],
    ["http://accesso.example", false],
    ["http://127.0.0.1.example", false],
    ["ftp://accesso.example", false],
    ["https://utente:segreta@accesso.example", false],
    ["https://accesso.example/?a=1", false],
    ["https://accesso.example/#a", false],
    ["accesso.example", false],
    ["", false],
  ])("at %s: %s", (text, right) => {
    expect(isIssuer(text)).toBe(right);
  });
});
