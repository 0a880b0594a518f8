import { NotFound } from "@trama/kernel";
import { eq, lte } from "drizzle-orm";
import { z } from "zod";
import { mailNewDevice, mailPasswordChanged } from "./account-mail.js";
import { type Asked, answer, ask, askingSession, attempt, bodyOf, type Caller } from "./asking.js";
import type { Auth } from "./auth.js";
import { refuseCommonPassword } from "./common-password.js";
import { deviceCookie, knownDevice } from "./device.js";
import { deviceName } from "./device-name.js";
import { digestOf } from "./digest.js";
import { refusalFor } from "./failures.js";
import { type AtWrite, accountRow, inOneWrite } from "./internal.js";
import { requestPasswordReset, resetPassword } from "./recovery.js";
import { type AuthOperation, authRoutes, ChangePassword, type SignedIn, SignIn } from "./routes.js";
import { AccountFacts, type AccountId, ownCookies, revokeSession, type Session, sessionOf } from "./session.js";
import { accountTables } from "./tables.js";

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
  const response = await attempt(auth, { subject: given.email, device, address: from.address }, () =>
    ask(asked, "/sign-in/email", given),
  );
  const { user, token } = Begun.extend({ user: AccountFacts }).parse(await response.json());
  await inOneWrite(
    auth.database,
    async (at) => {
      // The first time, every device is new.
      if (device === null && (await accountRow(at, user.id)).lastSignInAt !== null)
        await mailNewDevice(at, user, deviceName(request.headers.get("user-agent")));
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

async function changePassword(asked: Asked): Promise<Response> {
  const { auth, request, from } = asked;
  const given = await bodyOf(request, ChangePassword);
  refuseCommonPassword(given.newPassword, auth.names());
  const session = await askingSession(asked);
  const device = `session:${session.sessionId}`;
  const response = await attempt(auth, { subject: session.email, device, address: from.address }, () =>
    ask(asked, "/change-password", { ...given, revokeOtherSessions: true }),
  );
  const begun = Begun.parse(await response.json());
  await inOneWrite(
    auth.database,
    async (at) => {
      await noteDevice(at, begun, request);
      await mailPasswordChanged(at, { id: session.accountId, email: session.email });
    },
    auth.clock,
  );
  return answer(undefined, ownCookies(auth, response.headers.getSetCookie()));
}

const operations: Record<AuthOperation, (asked: Asked) => Promise<Response>> = {
  signIn,
  signOut,
  getSession,
  requestPasswordReset,
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
