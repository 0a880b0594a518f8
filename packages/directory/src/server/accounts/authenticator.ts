import { randomBytes } from "node:crypto";
import { newId } from "@trama/kernel";
import { and, eq, isNotNull, isNull, lt } from "drizzle-orm";
import type { AtRead, AtWrite } from "./internal.js";
import { acceptedStep } from "./one-time-code.js";
import { openSealed, sealText } from "./sealed-text.js";
import type { AccountId } from "./session.js";
import { accountTables } from "./tables.js";

/** RFC 4226, section 4: 160 bits. */
const secretBytes = 20;
const purpose = "authenticator";

type Standing = "confirmed" | "waiting";

function mine(at: AtRead, accountId: AccountId, standing: Standing) {
  const { accountAuthenticator: table } = accountTables(at);
  const confirmed = standing === "confirmed" ? isNotNull(table.confirmedAt) : isNull(table.confirmedAt);
  return and(eq(table.accountId, accountId), confirmed);
}

/** The confirmed authenticator of an account, null when it has none. */
export async function authenticatorOf(at: AtRead, accountId: AccountId) {
  const { accountAuthenticator: table } = accountTables(at);
  const { id, confirmedAt } = table;
  const [row] = await at.db
    .select({ id, confirmedAt })
    .from(table)
    .where(mine(at, accountId, "confirmed"));
  return row?.confirmedAt ? { id: row.id, confirmedAt: row.confirmedAt } : null;
}

/** A new secret, which waits for its first code; one that waited before is dropped, a confirmed one goes on. */
export async function offerAuthenticator(at: AtWrite, secret: string, accountId: AccountId): Promise<Uint8Array> {
  const { accountAuthenticator: table } = accountTables(at);
  const offered = randomBytes(secretBytes);
  const text = offered.toString("base64url");
  await at.db.delete(table).where(mine(at, accountId, "waiting"));
  await at.db.insert(table).values({
    id: newId<"accountAuthenticator">(),
    accountId,
    sealedSecret: sealText(secret, purpose, accountId, text),
    confirmedAt: null,
    lastStep: 0,
    createdAt: at.now,
  });
  return offered;
}

/** Whether the code is one of the authenticator's, and was never accepted before: from now on it is not any more. */
export async function spendCode(
  at: AtWrite,
  secret: string,
  { accountId, code, standing }: { accountId: AccountId; code: string; standing: Standing },
): Promise<boolean> {
  const { accountAuthenticator: table } = accountTables(at);
  const [row] = await at.db
    .select()
    .from(table)
    .where(mine(at, accountId, standing));
  const text = row ? openSealed(secret, purpose, accountId, row.sealedSecret) : null;
  if (!row || text === null) return false;
  const offered = Buffer.from(text, "base64url");
  const step = await acceptedStep(offered, code, { now: new Date(at.now), after: row.lastStep });
  if (step === null) return false;
  const unspent = and(eq(table.id, row.id), lt(table.lastStep, step));
  return (await at.db.update(table).set({ lastStep: step }).where(unspent).returning({ id: table.id })).length > 0;
}

/** The authenticator that waited becomes the one of the account, in the place of another. */
export async function confirmAuthenticator(at: AtWrite, accountId: AccountId): Promise<void> {
  const { accountAuthenticator: table } = accountTables(at);
  await at.db.delete(table).where(mine(at, accountId, "confirmed"));
  await at.db
    .update(table)
    .set({ confirmedAt: at.now })
    .where(mine(at, accountId, "waiting"));
}

/** Takes the authenticator away, and whatever waited. */
export async function removeAuthenticator(at: AtWrite, accountId: AccountId): Promise<void> {
  const { accountAuthenticator: table } = accountTables(at);
  await at.db.delete(table).where(eq(table.accountId, accountId));
}
