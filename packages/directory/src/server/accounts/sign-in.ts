import { eq } from "drizzle-orm";
import type { SecondStepAsked } from "../../account/factors.js";
import { type Asked, answer, ask, attempt, bodyOf, ownBodyOf } from "./asking.js";
import { attemptLimits } from "./attempts.js";
import { spendCode } from "./authenticator.js";
import { Begun, signedIn } from "./begun.js";
import { knownDevice } from "./device.js";
import { digestOf } from "./digest.js";
import { asksSecondStep, type Factors, factorsOf } from "./factors.js";
import { AuthRefused, wrongCode } from "./failures.js";
import { type AtWrite, accountRow, inOneWrite } from "./internal.js";
import type { SecondMeans } from "./means.js";
import { spendRecoveryCode } from "./recovery-code.js";
import { SecondStep, type SignedIn, SignIn } from "./routes.js";
import { awaitedHere, awaitSecondStep, forgetStep, isTrusted, stepTaken, trustCookie } from "./second-step.js";
import { AccountFacts, type AccountId } from "./session.js";
import { accountTables } from "./tables.js";

const readerOf = ({ auth: { database } }: Asked) => ({ kit: database.kit, db: database.read });

function waysOf({ authenticator, passkeys, recoveryCodes }: Factors): SecondStepAsked {
  const secondStep: SecondStepAsked["secondStep"] = [];
  if (authenticator) secondStep.push("code");
  if (passkeys.length > 0) secondStep.push("passkey");
  if (recoveryCodes > 0) secondStep.push("recovery");
  return { secondStep };
}

/** The password was right, and does not suffice: the session just begun, whose cookie nobody got, ends at once. */
async function askSecondStep(
  { auth }: Asked,
  { accountId, token, factors }: { accountId: AccountId; token: string; factors: Factors },
): Promise<Response> {
  const cookie = await inOneWrite(
    auth.database,
    async (at) => {
      const { accountSession } = accountTables(at);
      await at.db.delete(accountSession).where(eq(accountSession.token, digestOf(token)));
      return await awaitSecondStep(auth, at, accountId);
    },
    auth.clock,
  );
  return answer(waysOf(factors), [cookie]);
}

/** What an account asks for after the first proof, and whether this device stands for it. */
async function standingOf(asked: Asked, accountId: AccountId) {
  const { auth, request } = asked;
  const factors = await factorsOf(readerOf(asked), accountId);
  const asks = asksSecondStep(factors);
  const trusted = asks && (await isTrusted(auth, readerOf(asked), { accountId, factors, headers: request.headers }));
  const means: SecondMeans | null = trusted ? "trustedDevice" : null;
  return { factors, means, waits: asks && !trusted };
}

/** Signs in with e-mail and password; for an account with a second factor that is the first of two steps. */
export async function signIn(asked: Asked): Promise<Response> {
  const { auth, request, from } = asked;
  const given = await bodyOf(request, SignIn);
  const device = knownDevice(auth, request.headers, given.email);
  const response = await attempt(auth, { subject: given.email, device, address: from.address }, () =>
    ask(asked, "/sign-in/email", given),
  );
  const { user, token } = Begun.extend({ user: AccountFacts }).parse(await response.json());
  const { factors, means, waits } = await standingOf(asked, user.id);
  if (waits) return await askSecondStep(asked, { accountId: user.id, token, factors });
  const begun = { token, cookies: response.headers.getSetCookie() };
  const { content, cookies } = await signedIn(asked, { user, begun, means });
  return answer(content, cookies);
}

/**
 * Lets in who has proven to hold an account by something else than its password; as with the password, that is the
 * first of two steps for an account with a second factor.
 */
export async function enter(
  asked: Asked,
  accountId: AccountId,
): Promise<{ content: SignedIn | SecondStepAsked; cookies: string[] }> {
  const { auth } = asked;
  const { factors, means, waits } = await standingOf(asked, accountId);
  if (waits) {
    const cookie = await inOneWrite(auth.database, (at) => awaitSecondStep(auth, at, accountId), auth.clock);
    return { content: waysOf(factors), cookies: [cookie] };
  }
  const user = AccountFacts.parse(await accountRow(readerOf(asked), accountId));
  return await signedIn(asked, { user, begun: await auth.engine.begin(accountId), means });
}

/** Spends a code of the app or a recovery code, and the waiting with it. Throws `AuthRefused` for any other. */
async function spend({ auth, request }: Asked, at: AtWrite, accountId: AccountId, code: string): Promise<SecondMeans> {
  const digits = code.replaceAll(/\s/g, "");
  const means = /^\d{6}$/.test(digits) ? "code" : "recovery";
  const right =
    means === "code"
      ? await spendCode(at, auth.secret, { accountId, code: digits, standing: "confirmed" })
      : await spendRecoveryCode(at, auth.secret, accountId, code);
  if (!right) throw wrongCode(401);
  if (!(await stepTaken(auth, at, request.headers))) throw new AuthRefused(401, "directory:signIn.stepOver");
  return means;
}

/** The second step of signing in. */
export async function takeSecondStep(asked: Asked): Promise<Response> {
  const { auth, request, from } = asked;
  const { code, trustDevice } = await ownBodyOf(asked, SecondStep);
  const accountId = await awaitedHere(auth, readerOf(asked), request.headers);
  if (accountId === null) throw new AuthRefused(401, "directory:signIn.stepOver");
  const user = AccountFacts.parse(await accountRow(readerOf(asked), accountId));
  const device = knownDevice(auth, request.headers, user.email);
  const means = await attempt(
    auth,
    { subject: `code:${accountId}`, device, address: from.address, limit: attemptLimits.code },
    () => inOneWrite(auth.database, (at) => spend(asked, at, accountId, code), auth.clock),
  );
  const begun = await auth.engine.begin(accountId);
  const { content, cookies } = await signedIn(asked, { user, begun, means });
  const factors = await factorsOf(readerOf(asked), accountId);
  const trust = trustDevice ? [await trustCookie(auth, readerOf(asked), accountId, factors)] : [];
  return answer(content, [...cookies, ...trust, forgetStep(auth)]);
}
