import type { Database } from "@trama/database";
import { type Clock, type Instant, instantOf, newId } from "@trama/kernel";
import { withdrawMail } from "@trama/platform";
import { eq } from "drizzle-orm";
import { digestOf, newToken } from "./digest.js";
import { type AtWrite, accountRow, inOneWrite } from "./internal.js";
import type { AccountId } from "./session.js";
import { accountTables } from "./tables.js";

/** A link to choose a password. The token is shown once and stored only as its digest. */
export interface OneTimeLink {
  token: string;
  expiresAt: Instant;
}

/** How long a link may be used. */
export interface LinkValidity {
  validHours: number;
}

/** The name under which better-auth's reset-password looks a token up. */
export const linkIdentifier = (token: string) => digestOf(`reset-password:${token}`);

/** Ends whatever links an account still has, those that wait to leave by mail included. */
export async function withdrawLinks(at: AtWrite, accountId: AccountId): Promise<void> {
  const { accountVerification } = accountTables(at);
  await withdrawMail(at, { kind: "account", id: accountId }, "invitation");
  await at.db.delete(accountVerification).where(eq(accountVerification.value, accountId));
}

/**
 * Makes the link by which an account's holder chooses a password, once; it serves as invitation and as remedy for a
 * forgotten password. An earlier link of the account stops working. Throws `NotFound`.
 */
export async function grantOneTimeLink(
  at: AtWrite,
  accountId: AccountId,
  { validHours }: LinkValidity,
): Promise<OneTimeLink> {
  await accountRow(at, accountId);
  await withdrawLinks(at, accountId);
  const token = newToken();
  const expiresAt = instantOf(new Date(Date.parse(at.now) + validHours * 60 * 60 * 1000));
  await at.db.insert(accountTables(at).accountVerification).values({
    id: newId<"accountVerification">(),
    identifier: linkIdentifier(token),
    value: accountId,
    expiresAt,
    createdAt: at.now,
    updatedAt: at.now,
  });
  return { token, expiresAt };
}

/** `grantOneTimeLink` in a write of its own. */
export async function issueOneTimeLink(
  database: Database,
  accountId: AccountId,
  { clock, ...validity }: LinkValidity & { clock?: Clock },
): Promise<OneTimeLink> {
  return await inOneWrite(database, (at) => grantOneTimeLink(at, accountId, validity), clock);
}
