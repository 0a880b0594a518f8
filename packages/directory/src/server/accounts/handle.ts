import { NotFound } from "@trama/kernel";
import { type Asked, answer, ask, askingSession, attempt, bodyOf, type Caller } from "./asking.js";
import type { Auth } from "./auth.js";
import { Begun, noteBegun } from "./begun.js";
import { refuseCommonPassword } from "./common-password.js";
import { confirmEmailChange, requestEmailChange } from "./email-change.js";
import {
  confirmAuthenticator,
  offerAuthenticator,
  readMyFactors,
  removeAuthenticator,
  renewRecoveryCodes,
} from "./factor-requests.js";
import { refusalFor } from "./failures.js";
import { inOneWrite } from "./internal.js";
import { changeOwn } from "./own-change.js";
import {
  addPasskey,
  askPasskey,
  offerPasskey,
  removePasskey,
  renamePasskey,
  signInWithPasskey,
} from "./passkey-requests.js";
import { leaveForProvider, readProvider, returnFromProvider } from "./provider/requests.js";
import { requestPasswordReset, resetPassword } from "./recovery.js";
import { type AuthOperation, authRoutes, ChangePassword, type SignedIn } from "./routes.js";
import { ownCookies, revokeSession, type Session, sessionOf } from "./session.js";
import { signIn, takeSecondStep } from "./sign-in.js";

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
  const { means } = session;
  await inOneWrite(
    auth.database,
    async (at) => {
      await changeOwn(at, session.accountId, { verb: "changeOwnPassword", tell: "password" }, () =>
        noteBegun(at, begun, { request, means }),
      );
    },
    auth.clock,
  );
  return answer(undefined, ownCookies(auth, response.headers.getSetCookie()));
}

const operations: Record<AuthOperation, (asked: Asked) => Promise<Response>> = {
  signIn,
  takeSecondStep,
  signOut,
  getSession,
  requestPasswordReset,
  resetPassword,
  changePassword,
  requestEmailChange,
  confirmEmailChange,
  readMyFactors,
  offerAuthenticator,
  confirmAuthenticator,
  removeAuthenticator,
  renewRecoveryCodes,
  offerPasskey,
  addPasskey,
  renamePasskey,
  removePasskey,
  askPasskey,
  signInWithPasskey,
  readProvider,
  leaveForProvider,
  returnFromProvider,
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
