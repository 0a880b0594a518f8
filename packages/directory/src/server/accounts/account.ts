import type { Database } from "@trama/database";
import { type Clock, Conflict, type Id, type Instant, type Language, newId } from "@trama/kernel";
import { asc, eq, gt, isNotNull, or } from "drizzle-orm";
import { passwordOf, passwordProvider } from "./credential.js";
import type { FailureKey } from "./failures.js";
import { type AtRead, type AtWrite, accountRow, inOneWrite } from "./internal.js";
import { withdrawLinks } from "./one-time-link.js";
import { hashPassword } from "./password.js";
import { type AccountId, revokeSessions } from "./session.js";
import { accountTables } from "./tables.js";

/** An account to be opened. Without a password its holder gets in by a one-time link. */
export interface NewAccount {
  personId: Id<"person">;
  email: string;
  name: string;
  locale: Language;
  /** What `hashPassword` gave, before the write. */
  passwordHash: string | null;
}

/** An account as administrators see it. */
export interface AccountView {
  id: AccountId;
  personId: Id<"person">;
  email: string;
  name: string;
  locale: Language;
  /** False until its holder has used the first one-time link. */
  hasPassword: boolean;
  lastSignInAt: Instant | null;
  disabledAt: Instant | null;
}

async function refuseTaken(at: AtRead, personId: Id<"person">, email: string): Promise<void> {
  const { account } = accountTables(at);
  const rows = await at.db
    .select({ email: account.email })
    .from(account)
    .where(or(eq(account.email, email), eq(account.personId, personId)));
  if (rows.length === 0) return;
  const taken = rows.some((row) => row.email === email);
  const code: FailureKey = taken ? "directory:account.emailTaken" : "directory:account.alreadyHeld";
  throw new Conflict(code, {}, [{ path: [taken ? "email" : "personId"], code }]);
}

/** Opens an account for a person. Throws `Conflict` when the e-mail or the person already has one. */
export async function openAccount(at: AtWrite, given: NewAccount): Promise<AccountId> {
  const { account, accountCredential } = accountTables(at);
  const { personId, name, locale, passwordHash } = given;
  const email = given.email.trim().toLowerCase();
  await refuseTaken(at, personId, email);
  const id = newId<"account">();
  const times = { createdAt: at.now, updatedAt: at.now };
  await at.db.insert(account).values({ id, personId, email, name, locale, emailVerified: true, ...times });
  await at.db.insert(accountCredential).values({
    id: newId<"accountCredential">(),
    userId: id,
    providerId: passwordProvider,
    accountId: id,
    password: passwordHash,
    ...times,
  });
  return id;
}

/** `openAccount` in a write of its own, for the host; the password is hashed before. */
export async function createAccount(
  { database, clock }: { database: Database; clock?: Clock },
  { password, ...given }: Omit<NewAccount, "passwordHash"> & { password: string | null },
): Promise<AccountId> {
  const passwordHash = password === null ? null : await hashPassword(password);
  return await inOneWrite(database, (at) => openAccount(at, { ...given, passwordHash }), clock);
}

function views(at: AtRead) {
  const { account, accountCredential } = accountTables(at);
  const { id, personId, email, name, locale, lastSignInAt, disabledAt } = account;
  const hasPassword = isNotNull(accountCredential.password).mapWith(Boolean);
  return at.db
    .select({ id, personId, email, name, locale, lastSignInAt, disabledAt, hasPassword })
    .from(account)
    .leftJoin(accountCredential, passwordOf(at))
    .$dynamic();
}

/** Accounts in order of e-mail: those after `after`, `limit` at most. */
export async function listAccounts(
  at: AtRead,
  { after, limit }: { after: string | null; limit: number },
): Promise<AccountView[]> {
  const { account } = accountTables(at);
  const page = after === null ? undefined : gt(account.email, after);
  return await views(at).where(page).orderBy(asc(account.email)).limit(limit);
}

/** The account of a person, null when there is none. */
export async function accountOfPerson(at: AtRead, personId: Id<"person">): Promise<AccountView | null> {
  const [view] = await views(at).where(eq(accountTables(at).account.personId, personId));
  return view ?? null;
}

async function setDisabled(at: AtWrite, accountId: AccountId, disabledAt: Instant | null): Promise<void> {
  const { account } = accountTables(at);
  await accountRow(at, accountId);
  await at.db.update(account).set({ disabledAt, updatedAt: at.now }).where(eq(account.id, accountId));
}

/** Shuts an account: its sessions and links end at once, and nobody signs in to it. Throws `NotFound`. */
export async function disableAccount(at: AtWrite, accountId: AccountId): Promise<void> {
  await setDisabled(at, accountId, at.now);
  await revokeSessions(at, accountId);
  await withdrawLinks(at, accountId);
}

/** Opens a shut account again, with the password it had. Throws `NotFound`. */
export async function enableAccount(at: AtWrite, accountId: AccountId): Promise<void> {
  await setDisabled(at, accountId, null);
}
