import type { Id, Instant } from "@trama/kernel";
import { and, asc, count, eq, inArray, isNotNull, ne } from "drizzle-orm";
import { authenticatorOf, removeAuthenticator } from "./authenticator.js";
import type { AtRead, AtWrite } from "./internal.js";
import type { SecondMeans } from "./means.js";
import { unlinkIdentities } from "./provider/holder.js";
import { renewRecoveryCodes } from "./recovery-code.js";
import { type AccountId, revokeSessions, type Session } from "./session.js";
import { accountTables } from "./tables.js";

/** A passkey as its holder knows it. */
interface Passkey {
  id: Id<"accountPasskey">;
  name: string;
  createdAt: Instant;
  lastUsedAt: Instant | null;
}

/** What an account can prove beyond its password. No secret is in it. */
export interface Factors {
  authenticator: { id: Id<"accountAuthenticator">; confirmedAt: Instant } | null;
  passkeys: Passkey[];
  recoveryCodes: number;
}

export async function factorsOf(at: AtRead, accountId: AccountId): Promise<Factors> {
  const { accountPasskey, accountRecoveryCode } = accountTables(at);
  const { id, name, createdAt, lastUsedAt } = accountPasskey;
  const passkeys = await at.db
    .select({ id, name, createdAt, lastUsedAt })
    .from(accountPasskey)
    .where(eq(accountPasskey.accountId, accountId))
    .orderBy(asc(accountPasskey.id));
  const [codes] = await at.db
    .select({ left: count() })
    .from(accountRecoveryCode)
    .where(eq(accountRecoveryCode.accountId, accountId));
  return { authenticator: await authenticatorOf(at, accountId), passkeys, recoveryCodes: codes?.left ?? 0 };
}

/** Of some accounts, whether each has an authenticator and how many passkeys and recovery codes: never a secret. */
export async function enrolledFactors(at: AtRead, ids: readonly AccountId[]) {
  const { accountAuthenticator, accountPasskey, accountRecoveryCode } = accountTables(at);
  const confirmed = await at.db
    .select({ accountId: accountAuthenticator.accountId })
    .from(accountAuthenticator)
    .where(and(inArray(accountAuthenticator.accountId, [...ids]), isNotNull(accountAuthenticator.confirmedAt)));
  const counted = async (table: typeof accountPasskey | typeof accountRecoveryCode) => {
    const { accountId } = table;
    const rows = await at.db
      .select({ accountId, count: count() })
      .from(table)
      .where(inArray(accountId, [...ids]))
      .groupBy(accountId);
    return new Map(rows.map((row) => [row.accountId, row.count]));
  };
  const authenticators = new Set(confirmed.map((row) => row.accountId));
  const [passkeys, recoveryCodes] = [await counted(accountPasskey), await counted(accountRecoveryCode)];
  return (id: AccountId) => ({
    authenticator: authenticators.has(id),
    passkeys: passkeys.get(id) ?? 0,
    recoveryCodes: recoveryCodes.get(id) ?? 0,
  });
}

/** Whether signing in with the password needs a second step. */
export function asksSecondStep({ authenticator, passkeys }: Pick<Factors, "authenticator" | "passkeys">): boolean {
  return authenticator !== null || passkeys.length > 0;
}

/**
 * What follows when a factor was added in a session: that session has proven it, every other one ends, and an account
 * that has no recovery codes gets them. They are given back, once.
 */
export async function settleAdded(
  at: AtWrite,
  secret: string,
  { accountId, sessionId }: Pick<Session, "accountId" | "sessionId">,
  means: SecondMeans,
): Promise<string[]> {
  const { accountSession } = accountTables(at);
  const others = and(eq(accountSession.userId, accountId), ne(accountSession.id, sessionId));
  await at.db.delete(accountSession).where(others);
  await at.db.update(accountSession).set({ means }).where(eq(accountSession.id, sessionId));
  const { recoveryCodes } = await factorsOf(at, accountId);
  return recoveryCodes > 0 ? [] : await renewRecoveryCodes(at, secret, accountId);
}

/** What follows when a factor was taken away: with the last one its recovery codes go, and sessions have proven nothing. */
export async function settleRemoved(at: AtWrite, accountId: AccountId): Promise<void> {
  const { accountSession, accountRecoveryCode } = accountTables(at);
  if (asksSecondStep(await factorsOf(at, accountId))) return;
  await at.db.delete(accountRecoveryCode).where(eq(accountRecoveryCode.accountId, accountId));
  await at.db.update(accountSession).set({ means: null }).where(eq(accountSession.userId, accountId));
}

/** Takes every factor of an account away, its links to identity providers too, and ends its sessions: for who lost them. */
export async function resetFactors(at: AtWrite, accountId: AccountId): Promise<void> {
  const { accountPasskey } = accountTables(at);
  await removeAuthenticator(at, accountId);
  await at.db.delete(accountPasskey).where(eq(accountPasskey.accountId, accountId));
  await unlinkIdentities(at, accountId);
  await settleRemoved(at, accountId);
  await revokeSessions(at, accountId);
}
