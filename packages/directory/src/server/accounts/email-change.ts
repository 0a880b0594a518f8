import { and, eq, gt } from "drizzle-orm";
import { mailEmailChange, mailEmailChanged, withdrawEmailChange, withdrawPasswordResets } from "./account-mail.js";
import { type Asked, answer, askingSession, attempt, ownBodyOf } from "./asking.js";
import { admit, attemptLimits } from "./attempts.js";
import { digestOf } from "./digest.js";
import { proveHolder } from "./factor-requests.js";
import { AuthRefused } from "./failures.js";
import { type AtRead, type AtWrite, inOneWrite } from "./internal.js";
import { withdrawLinks } from "./one-time-link.js";
import { changeOwn } from "./own-change.js";
import { ConfirmEmailChange, RequestEmailChange } from "./routes.js";
import { accountTables } from "./tables.js";

/** The name under which the link to confirm an address is kept: it holds for that address alone. */
export const emailLinkIdentifier = (email: string, token: string) => digestOf(`change-email:${email}:${token}`);

/** Whether an address already signs somebody in. */
export async function isEmailTaken(at: AtRead, email: string): Promise<boolean> {
  const { account } = accountTables(at);
  const [row] = await at.db.select({ id: account.id }).from(account).where(eq(account.email, email));
  return row !== undefined;
}

/**
 * Asks to sign in with another address, which must answer first: a link goes there, and nothing changes until it is used.
 * Whether the address has an account already is not said: then no letter leaves.
 */
export async function requestEmailChange(asked: Asked): Promise<Response> {
  const { auth, from } = asked;
  const { email, password } = await ownBodyOf(asked, RequestEmailChange);
  const session = await askingSession(asked);
  await proveHolder(asked, session, { password, adding: false });
  const subject = `change-email:${session.accountId}`;
  await admit(auth, { subject, device: null, address: from.address, limit: attemptLimits.letter });
  await inOneWrite(auth.database, (at) => mailEmailChange(at, session.accountId, email), auth.clock);
  return answer(undefined, []);
}

/** The account that a link is of, while it holds; null for any other. */
async function holderOf(at: AtWrite, { email, token }: { email: string; token: string }) {
  const { account, accountVerification: link } = accountTables(at);
  const [found] = await at.db
    .select({ id: account.id, email: account.email, disabledAt: account.disabledAt })
    .from(link)
    .innerJoin(account, eq(account.id, link.value))
    .where(and(eq(link.identifier, emailLinkIdentifier(email, token)), gt(link.expiresAt, at.now)));
  return found === undefined || found.disabledAt !== null ? null : found;
}

async function changeEmail(at: AtWrite, given: { email: string; token: string }): Promise<void> {
  const holder = await holderOf(at, given);
  if (holder === null) throw new AuthRefused(400, "directory:signIn.linkInvalid");
  const code = "directory:account.emailTaken";
  if (await isEmailTaken(at, given.email)) throw new AuthRefused(409, code, [{ path: ["email"], code }]);
  const { account } = accountTables(at);
  // Every link was sent to, or asked for from, the address that no longer opens this account.
  await withdrawLinks(at, holder.id);
  await withdrawEmailChange(at, holder.id);
  await withdrawPasswordResets(at, holder.email);
  await changeOwn(at, holder.id, { verb: "changeOwnEmail", tell: null }, async () => {
    await at.db.update(account).set({ email: given.email, updatedAt: at.now }).where(eq(account.id, holder.id));
  });
  await mailEmailChanged(at, holder);
}

/** Confirms the new address, with the link that went there. The old one is told, and opens nothing any more. */
export async function confirmEmailChange(asked: Asked): Promise<Response> {
  const { auth, from } = asked;
  const given = await ownBodyOf(asked, ConfirmEmailChange);
  await attempt(auth, { subject: `link:${given.token}`, device: null, address: from.address }, () =>
    inOneWrite(auth.database, (at) => changeEmail(at, given), auth.clock),
  );
  return answer(undefined, []);
}
