import type { MyFactors } from "../../account/factors.js";
import { type Asked, answer, askingSession, attempt, ownBodyOf } from "./asking.js";
import { attemptLimits } from "./attempts.js";
import {
  confirmAuthenticator as confirm,
  offerAuthenticator as offer,
  removeAuthenticator as remove,
  spendCode,
} from "./authenticator.js";
import { passwordHashOf } from "./credential.js";
import { factorsOf, settleAdded, settleRemoved } from "./factors.js";
import { AuthRefused, wrongCode, wrongPassword } from "./failures.js";
import { inOneWrite } from "./internal.js";
import { enrolmentAddress, secretText } from "./one-time-code.js";
import { changeOwn } from "./own-change.js";
import { verifyPassword } from "./password.js";
import { renewRecoveryCodes as renew } from "./recovery-code.js";
import { ConfirmAuthenticator, OfferAuthenticator, RemoveAuthenticator, RenewRecoveryCodes } from "./routes.js";
import type { AccountId, Session } from "./session.js";

/** How long after signing in a factor may be added without the password. */
const freshMinutes = 15;

const hashOf = ({ auth: { database } }: Asked, accountId: AccountId) =>
  passwordHashOf({ kit: database.kit, db: database.read }, accountId);

const isFresh = ({ auth }: Asked, { begunAt }: Session) =>
  auth.clock.now().getTime() - Date.parse(begunAt) < freshMinutes * 60_000;

/**
 * Whoever changes how an account is signed in to is its holder, not somebody at a screen left open: they give the
 * password. Who has none, or only adds, may instead have signed in a moment ago.
 */
export async function proveHolder(
  asked: Asked,
  session: Session,
  { password, adding }: { password: string | undefined; adding: boolean },
): Promise<void> {
  const { auth, from } = asked;
  const hash = await hashOf(asked, session.accountId);
  if ((adding || hash === null) && isFresh(asked, session)) return;
  if (hash === null) throw new AuthRefused(403, "directory:signIn.signInAgain");
  const attempted = { subject: session.email, device: `session:${session.sessionId}`, address: from.address };
  await attempt(auth, attempted, async () => {
    if (password === undefined || !(await verifyPassword({ hash, password }))) throw wrongPassword("password");
  });
}

/** With what I sign in. */
export async function readMyFactors(asked: Asked): Promise<Response> {
  const { database } = asked.auth;
  const session = await askingSession(asked);
  const factors = await factorsOf({ kit: database.kit, db: database.read }, session.accountId);
  const view: MyFactors = {
    authenticatorSince: factors.authenticator?.confirmedAt ?? null,
    passkeys: factors.passkeys,
    recoveryCodes: factors.recoveryCodes,
    hasPassword: (await hashOf(asked, session.accountId)) !== null,
    justSignedIn: isFresh(asked, session),
  };
  return answer(view, session.cookies);
}

/** Offers a secret to an authenticator app. It counts for nothing until its first code. */
export async function offerAuthenticator(asked: Asked): Promise<Response> {
  const { auth } = asked;
  const { password } = await ownBodyOf(asked, OfferAuthenticator);
  const session = await askingSession(asked);
  await proveHolder(asked, session, { password, adding: true });
  const secret = await inOneWrite(auth.database, (at) => offer(at, auth.secret, session.accountId), auth.clock);
  const [issuer = "Trama"] = auth.names().toReversed();
  return answer({ secret: secretText(secret), address: enrolmentAddress(secret, issuer, session.email) }, []);
}

/** The first code of an authenticator app: from now on signing in asks for one. */
export async function confirmAuthenticator(asked: Asked): Promise<Response> {
  const { auth, from } = asked;
  const { code } = await ownBodyOf(asked, ConfirmAuthenticator);
  const session = await askingSession(asked);
  const { accountId, sessionId } = session;
  const attempted = {
    ...{ subject: `code:${accountId}`, device: `session:${sessionId}` },
    ...{ address: from.address, limit: attemptLimits.code },
  };
  const recoveryCodes = await attempt(auth, attempted, () =>
    inOneWrite(
      auth.database,
      async (at) => {
        const given = { accountId, code: code.replaceAll(/\s/g, ""), standing: "waiting" as const };
        if (!(await spendCode(at, auth.secret, given))) throw wrongCode(422);
        return await changeOwn(at, accountId, { verb: "addOwnFactor", tell: "authenticatorAdded" }, async () => {
          await confirm(at, accountId);
          return await settleAdded(at, auth.secret, session, "code");
        });
      },
      auth.clock,
    ),
  );
  return answer({ recoveryCodes }, []);
}

/** Takes the authenticator app away. */
export async function removeAuthenticator(asked: Asked): Promise<Response> {
  const { auth } = asked;
  const { password } = await ownBodyOf(asked, RemoveAuthenticator);
  const session = await askingSession(asked);
  await proveHolder(asked, session, { password, adding: false });
  await inOneWrite(
    auth.database,
    (at) =>
      changeOwn(at, session.accountId, { verb: "removeOwnFactor", tell: "authenticatorRemoved" }, async () => {
        await remove(at, session.accountId);
        await settleRemoved(at, session.accountId);
      }),
    auth.clock,
  );
  return answer(undefined, []);
}

/** New recovery codes in the place of those that are left. */
export async function renewRecoveryCodes(asked: Asked): Promise<Response> {
  const { auth } = asked;
  const { password } = await ownBodyOf(asked, RenewRecoveryCodes);
  const session = await askingSession(asked);
  await proveHolder(asked, session, { password, adding: false });
  const recoveryCodes = await inOneWrite(
    auth.database,
    (at) =>
      changeOwn(at, session.accountId, { verb: "renewRecoveryCodes", tell: "recoveryCodesRenewed" }, () =>
        renew(at, auth.secret, session.accountId),
      ),
    auth.clock,
  );
  return answer({ recoveryCodes }, []);
}
