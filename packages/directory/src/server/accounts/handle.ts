import { fieldIssues, InvalidInput, NotFound, Unauthenticated } from "@trama/kernel";
import { eq, lte } from "drizzle-orm";
import { z } from "zod";
import { whileAdmitted } from "./attempts.js";
import { type Auth, authPath } from "./auth.js";
import { refuseCommonPassword } from "./common-password.js";
import { deviceCookie, knownDevice } from "./device.js";
import { deviceName } from "./device-name.js";
import { digestOf } from "./digest.js";
import { AuthRefused, meaningOfRefusal, refusalFor } from "./failures.js";
import { type AtWrite, inOneWrite } from "./internal.js";
import { type AuthOperation, authRoutes, ChangePassword, ResetPassword, type SignedIn, SignIn } from "./routes.js";
import { AccountFacts, type AccountId, ownCookies, revokeSession, type Session, sessionOf } from "./session.js";
import { accountTables } from "./tables.js";

/** Where a request comes from, as the host knows it: a header is believed only from the host's own proxy. */
export interface Caller {
  /** The caller's network address, null where it is not known. */
  address: string | null;
}

interface Asked {
  auth: Auth;
  request: Request;
  from: Caller;
}

// What better-auth decides upon; nothing else of the request reaches it.
const passedOn = ["cookie", "origin", "referer", "sec-fetch-site", "sec-fetch-mode", "sec-fetch-dest"];

async function bodyOf<S extends z.ZodType>(request: Request, schema: S): Promise<z.output<S>> {
  if (!request.headers.get("content-type")?.toLowerCase().startsWith("application/json")) {
    throw new AuthRefused(415, "kernel:error.notJson");
  }
  const text = await request.text();
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new AuthRefused(400, "kernel:error.malformedJson");
  }
  const parsed = schema.safeParse(data);
  if (!parsed.success) throw new InvalidInput(fieldIssues(parsed.error, data));
  return parsed.data;
}

/** better-auth's answer to one of its routes; a refusal is thrown as the error it means. */
async function ask({ auth, request }: Asked, path: string, body: object): Promise<Response> {
  const headers = new Headers({ "content-type": "application/json" });
  for (const name of passedOn) {
    const value = request.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  const url = new URL(`${authPath}${path}`, auth.baseUrl);
  const response = await auth.engine.answer(new Request(url, { method: "POST", headers, body: JSON.stringify(body) }));
  if (!response.ok) throw await meaningOfRefusal(response);
  return response;
}

function answer(content: SignedIn | null | undefined, cookies: readonly string[]): Response {
  const headers = new Headers({ "cache-control": "no-store" });
  for (const cookie of cookies) headers.append("set-cookie", cookie);
  return content === undefined
    ? new Response(null, { status: 204, headers })
    : Response.json(content, { status: 200, headers });
}

/** The session that better-auth has just begun; its answer names it by its token. */
const Begun = z.object({ token: z.string() });

async function noteDevice(at: AtWrite, { token }: z.output<typeof Begun>, { headers }: Request): Promise<void> {
  const { accountSession } = accountTables(at);
  const device = deviceName(headers.get("user-agent"));
  await at.db
    .update(accountSession)
    .set({ device })
    .where(eq(accountSession.token, digestOf(token)));
}

async function noteSignIn(at: AtWrite, accountId: AccountId): Promise<void> {
  const { account, accountSession } = accountTables(at);
  await at.db.update(account).set({ lastSignInAt: at.now }).where(eq(account.id, accountId));
  await at.db.delete(accountSession).where(lte(accountSession.expiresAt, at.now));
}

async function signIn(asked: Asked): Promise<Response> {
  const { auth, request, from } = asked;
  const given = await bodyOf(request, SignIn);
  const device = knownDevice(auth, request.headers, given.email);
  const response = await whileAdmitted(auth, { subject: given.email, device, address: from.address }, () =>
    ask(asked, "/sign-in/email", given),
  );
  const { user, token } = Begun.extend({ user: AccountFacts }).parse(await response.json());
  await inOneWrite(
    auth.database,
    async (at) => {
      await noteSignIn(at, user.id);
      await noteDevice(at, { token }, request);
    },
    auth.clock,
  );
  const { id: accountId, personId, name, email, locale } = user;
  const cookies = ownCookies(auth, response.headers.getSetCookie());
  return answer({ accountId, personId, name, email, locale }, [...cookies, deviceCookie(auth, device, given.email)]);
}

async function signOut(asked: Asked): Promise<Response> {
  const { auth, request } = asked;
  const session = await sessionOf(auth, request.headers);
  const response = await ask(asked, "/sign-out", {});
  // better-auth says goodbye even when it could not delete the session; this second deletion is the one that fails aloud.
  if (session) await inOneWrite(auth.database, (at) => revokeSession(at, session.sessionId), auth.clock);
  return answer(undefined, ownCookies(auth, response.headers.getSetCookie()));
}

const viewOf = ({ accountId, personId, name, email, locale }: Session): SignedIn => ({
  accountId,
  personId,
  name,
  email,
  locale,
});

async function getSession({ auth, request }: Asked): Promise<Response> {
  const session = await sessionOf(auth, request.headers);
  return session ? answer(viewOf(session), session.cookies) : answer(null, []);
}

async function resetPassword(asked: Asked): Promise<Response> {
  const { auth, request, from } = asked;
  const given = await bodyOf(request, ResetPassword);
  refuseCommonPassword(given.newPassword, auth.names());
  await whileAdmitted(auth, { subject: `link:${given.token}`, device: null, address: from.address }, () =>
    ask(asked, "/reset-password", given),
  );
  return answer(undefined, []);
}

async function changePassword(asked: Asked): Promise<Response> {
  const { auth, request, from } = asked;
  const given = await bodyOf(request, ChangePassword);
  refuseCommonPassword(given.newPassword, auth.names());
  const session = await sessionOf(auth, request.headers);
  if (!session) throw new Unauthenticated();
  const device = `session:${session.sessionId}`;
  const response = await whileAdmitted(auth, { subject: session.email, device, address: from.address }, () =>
    ask(asked, "/change-password", { ...given, revokeOtherSessions: true }),
  );
  const begun = Begun.parse(await response.json());
  await inOneWrite(auth.database, (at) => noteDevice(at, begun, request), auth.clock);
  return answer(undefined, ownCookies(auth, response.headers.getSetCookie()));
}

const operations: Record<AuthOperation, (asked: Asked) => Promise<Response>> = {
  signIn,
  signOut,
  getSession,
  resetPassword,
  changePassword,
};

/**
 * Answers a request for one of `authRoutes`, and 404 to any other. A refusal carries `AuthFailure` as JSON
 * (`authFailure` reads it); errors that are not the request's own, such as `StorageFull`, are thrown to the host.
 */
export async function handleAuth(auth: Auth, request: Request, from: Caller): Promise<Response> {
  try {
    const { pathname } = new URL(request.url);
    const route = authRoutes.find(({ method, path }) => method === request.method && path === pathname);
    if (!route) throw new NotFound();
    return await operations[route.operation]({ auth, request, from });
  } catch (error) {
    const refusal = refusalFor(error);
    if (refusal) return refusal;
    throw error;
  }
}
