import { createHmac, generateKeyPairSync, sign } from "node:crypto";
import { ne } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ProviderAddress } from "../../../account/identity-provider.js";
import { passwordProvider } from "../credential.js";
import { sealText } from "../sealed-text.js";
import { accountTables } from "../tables.js";
import { type LocalProvider, openLocalProvider, part, tokenAnswer } from "../testing/local-provider.js";
import { cookiesOf, type Desk, openDesk, secret } from "../testing.js";

const baseUrl = "http://127.0.0.1:8080";
const returnTo = `${baseUrl}/api/auth/provider/return`;
const email = "referente@example.org";

let provider: LocalProvider;
let desk: Desk;
beforeAll(async () => {
  provider = await openLocalProvider(returnTo);
  const { issuer, client } = provider;
  desk = await openDesk(baseUrl, { issuer, ...client, label: "Ente di prova" });
  await desk.account(email);
  await desk.account("kappa@example.org");
});
afterAll(async () => {
  await desk.close();
  await provider.close();
});
beforeEach(() => {
  desk.clock.at = new Date();
});
afterEach(async () => {
  provider.intercept = null;
  const { accountSession, accountCredential: link } = accountTables(desk.database);
  await desk.database.write(async (tx) => {
    await tx.delete(accountSession);
    await tx.delete(link).where(ne(link.providerId, passwordProvider));
  });
});

let networks = 0;
/** Another network each time, so that it is not the counting of attempts that refuses. */
const address = () => {
  networks += 1;
  return `198.51.100.${networks}`;
};

async function leave() {
  const response = await desk.send("/api/auth/provider", { body: { page: "/admin/" } });
  const { searchParams } = new URL(ProviderAddress.parse(await response.json()).address);
  const state = searchParams.get("state") ?? "";
  return { cookie: cookiesOf(response), state, nonce: searchParams.get("nonce") ?? "" };
}

interface Coming {
  query: URLSearchParams;
  cookie: string;
}

type Claims = Record<string, unknown>;

interface Forgery {
  claims?: (claims: Claims) => Claims;
  token?: (claims: Claims) => string | null;
  coming?: (coming: Coming) => Coming;
  answers?: (response: Parameters<NonNullable<LocalProvider["intercept"]>>[2], token: string | null) => void;
}

const now = () => Math.floor(Date.now() / 1000);

/** Comes back with an identity that is right in everything but what the forgery changes. */
async function comeBack({ claims = (same) => same, token, coming = (same) => same, answers = tokenAnswer }: Forgery) {
  const { cookie, state, nonce } = await leave();
  const times = { iat: now(), exp: now() + 300 };
  const right = { iss: provider.issuer, sub: "sub-1", aud: "trama", nonce, email, email_verified: true, ...times };
  const forged = claims(right);
  provider.intercept = (path, _, response) => {
    if (path !== "/token") return false;
    answers(response, token ? token(forged) : provider.signed(forged));
    return true;
  };
  const query = new URLSearchParams({ code: "un-codice", state, iss: provider.issuer });
  const came = coming({ query, cookie });
  const path = `/api/auth/provider/return?${came.query.toString()}`;
  return await desk.send(path, { cookie: came.cookie, origin: null, address: address() });
}

const sessions = async () => await desk.database.read.$count(accountTables(desk.database).accountSession);

const other = generateKeyPairSync("rsa", { modulusLength: 2048 });
const elliptic = generateKeyPairSync("ec", { namedCurve: "P-256" });
const withQuery = (change: (query: URLSearchParams) => void): Forgery => ({
  coming({ query, cookie }) {
    change(query);
    return { query, cookie };
  },
});
const withClaims = (change: Claims): Forgery => ({ claims: (claims) => ({ ...claims, ...change }) });
const without = (name: string): Forgery => ({
  claims: (claims) => Object.fromEntries(Object.entries(claims).filter(([key]) => key !== name)),
});
const unsigned = (header: object, signature: (content: string) => string): Forgery => ({
  token(claims) {
    const content = `${part(header)}.${part(claims)}`;
    return `${content}.${signature(content)}`;
  },
});
const hmac = (hash: string, key: string) => (content: string) =>
  createHmac(hash, key).update(content).digest("base64url");
const kid = "una";

const forgeries: Record<string, Forgery> = {
  "no state": withQuery((query) => query.delete("state")),
  "another state": withQuery((query) => query.set("state", "s".repeat(43))),
  "two states": withQuery((query) => query.append("state", "s".repeat(43))),
  "no code": withQuery((query) => query.delete("code")),
  "two codes": withQuery((query) => query.append("code", "altro")),
  "an error beside the code": withQuery((query) => query.set("error", "access_denied")),
  "no issuer in the answer": withQuery((query) => query.delete("iss")),
  "another issuer in the answer": withQuery((query) => query.set("iss", "https://altrove.example")),
  "the whole identity in the address": withQuery((query) => query.set("id_token", "x.y.z")),
  "no departure": { coming: ({ query }) => ({ query, cookie: "" }) },
  "a broken departure": { coming: ({ query, cookie }) => ({ query, cookie: `${cookie.slice(0, -4)}AAAA` }) },
  "a departure for another issuer": {
    coming: ({ query }) => ({ query, cookie: departure(query, { issuer: "https://altrove.example" }) }),
  },
  "a departure sealed elsewhere": {
    coming: ({ query }) => ({ query, cookie: departure(query, { with: "another-secret-of-more-than-32-characters" }) }),
  },
  "a departure without verifier": {
    coming: ({ query }) => ({ query, cookie: departure(query, { verifier: undefined }) }),
  },
  "a departure of an hour ago": {
    coming: ({ query }) => ({ query, cookie: departure(query, { leftAt: Date.now() - 3_600_000 }) }),
  },
  "a departure of tomorrow": {
    coming: ({ query }) => ({ query, cookie: departure(query, { leftAt: Date.now() + 86_400_000 }) }),
  },
  "no identity at all": { token: () => null },
  "an identity that is none": { token: () => "identità" },
  "no nonce": without("nonce"),
  "another nonce": withClaims({ nonce: "n".repeat(43) }),
  "no audience": without("aud"),
  "the audience of another client": withClaims({ aud: "altra" }),
  "two audiences and no party": withClaims({ aud: ["trama", "altra"] }),
  "two audiences and another party": withClaims({ aud: ["trama", "altra"], azp: "altra" }),
  "another authorised party": withClaims({ azp: "altra" }),
  "no issuer": without("iss"),
  "another issuer": withClaims({ iss: "https://altrove.example" }),
  "no subject": without("sub"),
  "an empty subject": withClaims({ sub: "" }),
  "a subject that is a number": withClaims({ sub: 1 }),
  "no expiry": without("exp"),
  "an identity that is over": { claims: (claims) => ({ ...claims, exp: now() - 120 }) },
  "an identity that is not yet": { claims: (claims) => ({ ...claims, nbf: now() + 600 }) },
  "no time of issue": without("iat"),
  "a time of issue to come": { claims: (claims) => ({ ...claims, iat: now() + 600, exp: now() + 1200 }) },
  "an identity from before leaving": { claims: (claims) => ({ ...claims, iat: now() - 600 }) },
  "the signature of another key": unsigned({ alg: "RS256", kid }, (content) =>
    sign("sha256", Buffer.from(content), other.privateKey).toString("base64url"),
  ),
  "another key, brought along": unsigned({ alg: "RS256", jwk: other.publicKey.export({ format: "jwk" }) }, (content) =>
    sign("sha256", Buffer.from(content), other.privateKey).toString("base64url"),
  ),
  "a key nobody knows": { token: (claims) => provider.signed(claims, { kid: "altra" }) },
  "an elliptic key nobody knows": unsigned({ alg: "ES256", kid }, (content) =>
    sign("sha256", Buffer.from(content), { key: elliptic.privateKey, dsaEncoding: "ieee-p1363" }).toString("base64url"),
  ),
  "no signature": unsigned({ alg: "RS256", kid }, () => ""),
  "the algorithm none": unsigned({ alg: "none" }, () => ""),
  "the algorithm None": unsigned({ alg: "None" }, () => ""),
  "HS256 with the public key": unsigned({ alg: "HS256", kid }, (content) =>
    hmac("sha256", provider.publicKey)(content),
  ),
  "HS256 with the client's secret": unsigned({ alg: "HS256", kid }, (content) =>
    hmac("sha256", provider.client.secret)(content),
  ),
  "HS512 with nothing": unsigned({ alg: "HS512", kid }, hmac("sha512", "")),
  "claims changed after signing": {
    token(claims) {
      const [header, , signature] = provider.signed(claims).split(".");
      return `${header}.${part({ ...claims, sub: "sub-2" })}.${signature}`;
    },
  },
  "a demand that is not understood": { token: (claims) => provider.signed(claims, { crit: ["x"], x: 1 }) },
  "an e-mail that nobody verified": withClaims({ email_verified: false }),
  "an e-mail said to be verified in a text": withClaims({ email_verified: "true" }),
  "an e-mail of which nothing is said": without("email_verified"),
  "an e-mail of nobody": withClaims({ email: "nessuno@example.org" }),
  "several e-mails": withClaims({ email: [email, "kappa@example.org"] }),
  "an e-mail that looks like one": withClaims({ email: "referente@example.org\u0000" }),
  "an e-mail in letters that only lower to ours": withClaims({ email: "\u212Aappa@example.org" }),
  "a redirect instead of an answer": {
    answers: (response) => void response.writeHead(302, { location: `${provider.issuer}/altrove` }).end(),
  },
  "an answer that is not JSON": {
    answers: (response) => void response.writeHead(200, { "content-type": "text/html" }).end("<p>ecco</p>"),
  },
  "a refusal": {
    answers: (response) =>
      void response.writeHead(400, { "content-type": "application/json" }).end('{"error":"invalid_grant"}'),
  },
  "a failing provider": { answers: (response) => void response.writeHead(502).end() },
};

/** A departure as ours, but for what is changed. */
function departure(
  query: URLSearchParams,
  change: { issuer?: string; with?: string; [name: string]: unknown },
): string {
  const { issuer = provider.issuer, with: key = secret, ...changed } = change;
  const state = query.get("state");
  const content = { state, nonce: "n".repeat(43), verifier: "v".repeat(43), page: "/admin/", leftAt: Date.now() };
  return `trama-provider=${sealText(key, "provider", issuer, JSON.stringify({ ...content, ...changed }))}`;
}

describe("coming back", () => {
  test("with an identity that is right begins a session: what follows is refused for what it changes", async () => {
    const response = await comeBack({});
    expect(response.headers.get("location")).toBe("/admin/");
    expect(await sessions()).toBe(1);
  });

  test.each(Object.entries(forgeries))("with %s begins none", async (_, forgery) => {
    const response = await comeBack(forgery);
    expect(response.status).toBe(303);
    expect(response.headers.get("location")).toMatch(/^\/admin\/\?provider=(?:refused|unknown|silent)$/);
    expect(cookiesOf(response)).toBe("trama-provider=");
    expect(await sessions()).toBe(0);
  });

  test("is looked at twenty times a departure and no more", async () => {
    const { cookie, state } = await leave();
    const query = new URLSearchParams({ state, iss: provider.issuer, code: "x" });
    const path = `/api/auth/provider/return?${query.toString()}`;
    let asked = 0;
    provider.intercept = (at, _, response) => {
      if (at !== "/token") return false;
      asked += 1;
      tokenAnswer(response, null);
      return true;
    };
    for (let times = 0; times < 21; times += 1) await desk.send(path, { cookie, origin: null, address: address() });
    expect(asked).toBe(20);
    const last = await desk.send(path, { cookie, origin: null, address: address() });
    expect(last.headers.get("location")).toBe("/admin/?provider=wait");
  });
});
