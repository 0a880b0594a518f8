import { type Id, instantOf, newId } from "@trama/kernel";
import { and, eq, gt } from "drizzle-orm";
import type { Auth } from "./auth.js";
import { cookieIn, ownCookie } from "./cookie.js";
import { passwordHashOf } from "./credential.js";
import { digestOf, keyedDigest, newToken, sameDigest } from "./digest.js";
import type { Factors } from "./factors.js";
import type { AtRead, AtWrite } from "./internal.js";
import type { AccountId } from "./session.js";
import { accountTables } from "./tables.js";

/** How long after the right password the second step may be taken. */
const stepMinutes = 10;
/** How long a trusted device is not asked for a code. */
const trustDays = 30;

const minute = 60_000;
const day = 24 * 60 * minute;

const identifierOf = (token: string) => digestOf(`second-step:${token}`);

/** A sign-in that waits for its second step; the cookie that names it. */
export async function awaitSecondStep(auth: Auth, at: AtWrite, accountId: AccountId): Promise<string> {
  const { accountVerification } = accountTables(at);
  const token = newToken();
  await at.db.insert(accountVerification).values({
    id: newId<"accountVerification">(),
    identifier: identifierOf(token),
    value: accountId,
    expiresAt: instantOf(new Date(Date.parse(at.now) + stepMinutes * minute)),
    createdAt: at.now,
    updatedAt: at.now,
  });
  return ownCookie(auth, "step", token, stepMinutes * 60);
}

function waiting(auth: Auth, at: AtRead, { headers, now }: { headers: Headers; now: AtWrite["now"] }) {
  const { accountVerification: table } = accountTables(at);
  const token = cookieIn(auth, headers, "step");
  return token === null ? null : and(eq(table.identifier, identifierOf(token)), gt(table.expiresAt, now));
}

/** Whose sign-in waits for its second step in this browser; null when none does, or no longer. */
export async function awaitedHere(auth: Auth, at: AtRead, headers: Headers): Promise<AccountId | null> {
  const { accountVerification: table } = accountTables(at);
  const where = waiting(auth, at, { headers, now: instantOf(auth.clock.now()) });
  const [row] = where ? await at.db.select({ accountId: table.value }).from(table).where(where) : [];
  return row ? (row.accountId as Id<"account">) : null;
}

/** Ends the waiting: true once for each sign-in that waited. */
export async function stepTaken(auth: Auth, at: AtWrite, headers: Headers): Promise<boolean> {
  const { accountVerification: table } = accountTables(at);
  const where = waiting(auth, at, { headers, now: at.now });
  return where !== null && (await at.db.delete(table).where(where).returning({ id: table.id })).length > 0;
}

/** The cookie of the step, taken away. */
export const forgetStep = (auth: Auth): string => ownCookie(auth, "step", "", 0);

/**
 * What a trust hangs on: another authenticator or another password ends it. Nothing of it is stored; the seal says
 * which account, which factors and until when.
 */
async function sealOf(auth: Auth, at: AtRead, accountId: AccountId, factors: Factors, until: string): Promise<string> {
  const password = (await passwordHashOf(at, accountId)) ?? "";
  const factor = factors.authenticator?.id ?? factors.passkeys[0]?.id ?? "";
  return keyedDigest(auth.secret, "trust", [accountId, factor, password, until].join("\n"));
}

/** The cookie by which this device is not asked for a code for `trustDays`. */
export async function trustCookie(auth: Auth, at: AtRead, accountId: AccountId, factors: Factors): Promise<string> {
  const until = String(auth.clock.now().getTime() + trustDays * day);
  const value = `${until}.${await sealOf(auth, at, accountId, factors, until)}`;
  return ownCookie(auth, "trust", value, (trustDays * day) / 1000);
}

/** Whether this device is trusted with this account. */
export async function isTrusted(
  auth: Auth,
  at: AtRead,
  { accountId, factors, headers }: { accountId: AccountId; factors: Factors; headers: Headers },
): Promise<boolean> {
  const [until, seal, ...rest] = cookieIn(auth, headers, "trust")?.split(".") ?? [];
  if (until === undefined || seal === undefined || rest.length > 0) return false;
  if (!(Number(until) > auth.clock.now().getTime())) return false;
  return sameDigest(seal, await sealOf(auth, at, accountId, factors, until));
}
