import { generateKeyPairSync, sign } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { Provider } from "oidc-provider";
import { z } from "zod";

/** Something the server says instead of the provider; null leaves the word to the provider. */
type Interception = (path: string, request: IncomingMessage, response: ServerResponse) => boolean;

/** A real OpenID Connect provider on this machine, which can be made to lie. */
export interface LocalProvider {
  issuer: string;
  client: { clientId: string; secret: string };
  otherClient: { clientId: string; secret: string };
  /** Whom it knows, by subject. */
  people: Map<string, { email: string; email_verified: boolean }>;
  /** The public key in PEM. */
  publicKey: string;
  intercept: Interception | null;
  signed(claims: object, header?: object): string;
  /** What a browser does with an address of it, for somebody who signs in there; gives where it is sent back to. */
  walk(address: string, subject: string): Promise<URL>;
  close(): Promise<void>;
}

export const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");

/** The answer of a token endpoint, with whatever identity. */
export function tokenAnswer(response: ServerResponse, idToken: string | null): void {
  const content = { access_token: "a", token_type: "Bearer", expires_in: 60, ...(idToken && { id_token: idToken }) };
  response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(content));
}

function providerAt(issuer: string, returnTo: string, people: LocalProvider["people"], jwk: object) {
  const common = { redirect_uris: [returnTo], grant_types: ["authorization_code"], response_types: ["code" as const] };
  return new Provider(issuer, {
    clients: [
      { client_id: "trama", client_secret: "segreto-di-prova", ...common },
      { client_id: "altra", client_secret: "altro-segreto", ...common },
    ],
    jwks: { keys: [{ ...z.looseObject({ kty: z.literal("RSA") }).parse(jwk), kid: "una", use: "sig", alg: "RS256" }] },
    cookies: { keys: ["chiave-di-prova"] },
    ttl: { Interaction: 600, Grant: 600, Session: 600, AccessToken: 600, IdToken: 600 },
    claims: { openid: ["sub"], email: ["email", "email_verified"] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    pkce: { required: () => true },
    findAccount: (_, accountId) => ({ accountId, claims: () => ({ sub: accountId, ...people.get(accountId) }) }),
    async loadExistingGrant({ oidc: { client, session, provider } }) {
      if (!client || !session?.accountId) return undefined;
      const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope("openid email");
      await grant.save();
      return grant;
    },
  });
}

async function walk(from: string, subject: string, returnTo: string): Promise<URL> {
  const cookies = new Map<string, string>();
  let address = new URL(from);
  for (let steps = 0; steps < 8; steps += 1) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const answer = await fetch(address, { headers: { cookie, "x-subject": subject }, redirect: "manual" });
    for (const given of answer.headers.getSetCookie()) {
      const [name = "", value = ""] = (given.split(";")[0] ?? "").split(/=(.*)/s);
      cookies.set(name, value);
    }
    const location = answer.headers.get("location");
    if (location === null) throw new Error(`${address.pathname} answers ${answer.status}: ${await answer.text()}`);
    address = new URL(location, address);
    if (address.href.startsWith(returnTo)) return address;
  }
  throw new Error("The provider goes round in circles");
}

export async function openLocalProvider(returnTo: string): Promise<LocalProvider> {
  const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const people: LocalProvider["people"] = new Map();
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = z.object({ port: z.int() }).parse(server.address());
  const issuer = `http://127.0.0.1:${port}`;
  const provider = providerAt(issuer, returnTo, people, privateKey.export({ format: "jwk" }));
  const answer = provider.callback();

  const local: LocalProvider = {
    issuer,
    client: { clientId: "trama", secret: "segreto-di-prova" },
    otherClient: { clientId: "altra", secret: "altro-segreto" },
    people,
    publicKey: publicKey.export({ format: "pem", type: "spki" }).toString(),
    intercept: null,
    signed(claims, header = {}) {
      const content = `${part({ alg: "RS256", kid: "una", ...header })}.${part(claims)}`;
      return `${content}.${sign("sha256", Buffer.from(content), privateKey).toString("base64url")}`;
    },
    walk: (address, subject) => walk(address, subject, returnTo),
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
  server.on("request", (request, response) => {
    const { pathname } = new URL(request.url ?? "/", issuer);
    if (local.intercept?.(pathname, request, response)) return;
    if (!pathname.startsWith("/interaction/")) return void answer(request, response);
    const login = { accountId: String(request.headers["x-subject"]) };
    provider.interactionFinished(request, response, { login }).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  return local;
}
