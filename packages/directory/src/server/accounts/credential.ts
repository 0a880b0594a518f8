import { and, eq } from "drizzle-orm";
import type { AtRead } from "./internal.js";
import type { AccountId } from "./session.js";
import { accountTables } from "./tables.js";

/** The provider under which better-auth keeps an account's password; others are links to identity providers. */
export const passwordProvider = "credential";

/** The condition that joins an account to its password. */
export function passwordOf(at: AtRead) {
  const { account, accountCredential } = accountTables(at);
  return and(eq(accountCredential.userId, account.id), eq(accountCredential.providerId, passwordProvider));
}

/** The stored hash of an account's password, null when it has none. */
export async function passwordHashOf(at: AtRead, accountId: AccountId): Promise<string | null> {
  const { account, accountCredential } = accountTables(at);
  const [row] = await at.db
    .select({ password: accountCredential.password })
    .from(account)
    .innerJoin(accountCredential, passwordOf(at))
    .where(eq(account.id, accountId));
  return row?.password ?? null;
}
