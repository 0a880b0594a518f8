import { newId } from "@trama/kernel";
import { and, eq, like } from "drizzle-orm";
import { passwordHashOf } from "../credential.js";
import { type AtRead, type AtWrite, accountRow } from "../internal.js";
import type { AccountId } from "../session.js";
import { accountTables } from "../tables.js";
import type { Identity } from "./identity.js";

/** Under what the links to an issuer's identities are kept; passwords are kept under another name. */
const prefix = "oidc:";
const providerOf = ({ issuer }: Pick<Identity, "issuer">) => `${prefix}${issuer}`;

/** Nobody who has an account here; `disabled` when the account is shut. */
export class NoHolder extends Error {
  override readonly name = "NoHolder";
  constructor(readonly outcome: "unknown" | "disabled") {
    super(outcome);
  }
}

async function linkedTo(at: AtRead, identity: Identity): Promise<AccountId | null> {
  const { accountCredential: link } = accountTables(at);
  const mine = and(eq(link.providerId, providerOf(identity)), eq(link.accountId, identity.subject));
  const [row] = await at.db.select({ accountId: link.userId }).from(link).where(mine);
  return row?.accountId ?? null;
}

/** The account with the identity's e-mail, unless another identity of this provider has it already. */
async function sameEmail(at: AtRead, { email, issuer }: Identity): Promise<AccountId | null> {
  if (email === null) return null;
  const { account, accountCredential: link } = accountTables(at);
  const [row] = await at.db.select({ id: account.id }).from(account).where(eq(account.email, email));
  if (!row) return null;
  const taken = and(eq(link.userId, row.id), eq(link.providerId, providerOf({ issuer })));
  return (await at.db.$count(link, taken)) > 0 ? null : row.id;
}

/**
 * The account an identity belongs to: the one it was linked to before, or the one with its verified e-mail, linked from
 * now on. It makes no account and gives no right. Throws `NoHolder`; also for an invitation that was not taken up yet.
 */
export async function holderOf(at: AtWrite, identity: Identity): Promise<AccountId> {
  const linked = await linkedTo(at, identity);
  const accountId = linked ?? (await sameEmail(at, identity));
  if (accountId === null) throw new NoHolder("unknown");
  if ((await accountRow(at, accountId)).disabledAt !== null) throw new NoHolder("disabled");
  if ((await passwordHashOf(at, accountId)) === null) throw new NoHolder("unknown");
  if (linked === null) {
    const times = { createdAt: at.now, updatedAt: at.now };
    await at.db.insert(accountTables(at).accountCredential).values({
      id: newId<"accountCredential">(),
      userId: accountId,
      providerId: providerOf(identity),
      accountId: identity.subject,
      password: null,
      ...times,
    });
  }
  return accountId;
}

/** Forgets which identities an account is linked to. */
export async function unlinkIdentities(at: AtWrite, accountId: AccountId): Promise<void> {
  const { accountCredential: link } = accountTables(at);
  await at.db.delete(link).where(and(eq(link.userId, accountId), like(link.providerId, `${prefix}%`)));
}
