import { eq } from "drizzle-orm";
import { mailPasswordReset, withdrawPasswordResets } from "./account-mail.js";
import { type Asked, answer, ask, attempt, bodyOf, ownBodyOf } from "./asking.js";
import { admit, attemptLimits } from "./attempts.js";
import { refuseCommonPassword } from "./common-password.js";
import { passwordOf } from "./credential.js";
import { deviceCookie, knownDevice } from "./device.js";
import { type AtRead, inOneWrite } from "./internal.js";
import { linkIdentifier, withdrawLinks } from "./one-time-link.js";
import { changeOwn } from "./own-change.js";
import { RequestPasswordReset, ResetPassword } from "./routes.js";
import { accountTables } from "./tables.js";

/**
 * A forgotten password: the answer is the same, after the same work, whether the address belongs to somebody or not.
 * Every request counts, for none is known to succeed.
 */
export async function requestPasswordReset(asked: Asked): Promise<Response> {
  const { auth, request, from } = asked;
  const { email } = await ownBodyOf(asked, RequestPasswordReset);
  const device = knownDevice(auth, request.headers, email);
  await admit(auth, { subject: `reset:${email}`, device, address: from.address, limit: attemptLimits.letter });
  await inOneWrite(auth.database, (at) => mailPasswordReset(at, email), auth.clock);
  return answer(undefined, []);
}

/** Whose link a token is, while it holds, and whether they had a password; null for any other. */
async function holderOf(at: AtRead, token: string) {
  const { account, accountCredential, accountVerification } = accountTables(at);
  const [found] = await at.db
    .select({ id: account.id, email: account.email, password: accountCredential.password })
    .from(accountVerification)
    .innerJoin(account, eq(account.id, accountVerification.value))
    .leftJoin(accountCredential, passwordOf(at))
    .where(eq(accountVerification.identifier, linkIdentifier(token)));
  return found ?? null;
}

/**
 * Chooses a password with a one-time link. Every other link and every session of the account end; its holder is told,
 * unless it is their first password; the device from which it was chosen is known from now on.
 */
export async function resetPassword(asked: Asked): Promise<Response> {
  const { auth, request, from } = asked;
  const given = await bodyOf(request, ResetPassword);
  refuseCommonPassword(given.newPassword, auth.names());
  const { kit, read } = auth.database;
  const holder = await attempt(
    auth,
    { subject: `link:${given.token}`, device: null, address: from.address },
    async () => {
      const found = await holderOf({ kit, db: read }, given.token);
      await ask(asked, "/reset-password", given);
      return found;
    },
  );
  if (holder === null) return answer(undefined, []);
  await inOneWrite(
    auth.database,
    async (at) => {
      await withdrawLinks(at, holder.id);
      await withdrawPasswordResets(at, holder.email);
      const tell = holder.password === null ? null : "password";
      await changeOwn(at, holder.id, { verb: "changeOwnPassword", tell }, async () => undefined);
    },
    auth.clock,
  );
  const device = knownDevice(auth, request.headers, holder.email);
  return answer(undefined, [deviceCookie(auth, device, holder.email)]);
}
