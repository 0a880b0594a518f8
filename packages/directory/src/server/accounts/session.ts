import type { HasKit, Writer } from "@trama/database";
import { type Id, type Instant, idOf, instantOf, type Language, languages } from "@trama/kernel";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { cookieName } from "./addresses.js";
import type { Auth } from "./auth.js";
import { type SecondMeans, secondMeans } from "./means.js";
import { sessionLimits } from "./session-limits.js";
import { accountTables } from "./tables.js";

export type AccountId = Id<"account">;

/** What better-auth tells of an account. */
export const AccountFacts = z.object({
  id: idOf("account"),
  personId: idOf("person"),
  email: z.string(),
  name: z.string(),
  locale: z.enum(languages),
  disabledAt: z.coerce.date().nullish(),
});

const Found = z.object({
  session: z.object({
    id: idOf("accountSession"),
    createdAt: z.date(),
    expiresAt: z.date(),
    means: z.enum(secondMeans).nullish(),
  }),
  user: AccountFacts,
});

const longest = sessionLimits.days * 24 * 60 * 60 * 1000;

/** A running session and whose it is. */
export interface Session {
  accountId: AccountId;
  personId: Id<"person">;
  sessionId: Id<"accountSession">;
  name: string;
  email: string;
  locale: Language;
  begunAt: Instant;
  expiresAt: Instant;
  /** What was proven beyond the password; null when the password was all. */
  means: SecondMeans | null;
  /** `Set-Cookie` values for the answer: the session was renewed, which happens at most every 15 minutes. */
  cookies: readonly string[];
}

/** Of the cookies that better-auth sets, those we use. */
export function ownCookies({ baseUrl }: Auth, cookies: readonly string[]): string[] {
  return cookies.filter((cookie) => cookie.startsWith(`${cookieName(baseUrl, "session")}=`));
}

/** The session of a request, read anew from the database, so that a revoked one ends with the request before. */
export async function sessionOf(auth: Auth, headers: Headers): Promise<Session | null> {
  const { found, cookies } = await auth.engine.session(headers);
  if (found === null) return null;
  const { session, user } = Found.parse(found);
  if (user.disabledAt || Date.now() >= session.createdAt.getTime() + longest) return null;
  return {
    accountId: user.id,
    personId: user.personId,
    sessionId: session.id,
    name: user.name,
    email: user.email,
    locale: user.locale,
    begunAt: instantOf(session.createdAt),
    expiresAt: instantOf(session.expiresAt),
    means: session.means ?? null,
    cookies: ownCookies(auth, cookies),
  };
}

/** Ends every session of an account; the next request of each finds none. */
export async function revokeSessions(at: HasKit & { db: Writer }, accountId: AccountId): Promise<void> {
  const { accountSession } = accountTables(at);
  await at.db.delete(accountSession).where(eq(accountSession.userId, accountId));
}

/** Ends one session. */
export async function revokeSession(at: HasKit & { db: Writer }, sessionId: Session["sessionId"]): Promise<void> {
  const { accountSession } = accountTables(at);
  await at.db.delete(accountSession).where(eq(accountSession.id, sessionId));
}

/** Ends every session of everybody, and every one-time link that was not used: all sign in again, with what they know. */
export async function endEveryAccess(at: HasKit & { db: Writer }): Promise<void> {
  const { accountSession, accountVerification } = accountTables(at);
  await at.db.delete(accountSession);
  await at.db.delete(accountVerification);
}
