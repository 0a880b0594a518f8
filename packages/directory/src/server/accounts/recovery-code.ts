import { randomInt } from "node:crypto";
import { newId } from "@trama/kernel";
import { and, eq } from "drizzle-orm";
import { keyedDigest } from "./digest.js";
import type { AtWrite } from "./internal.js";
import type { AccountId } from "./session.js";
import { accountTables } from "./tables.js";

/** How many recovery codes are given at once. */
const recoveryCodeCount = 10;

// No letter or digit that can be taken for another when it was written down by hand.
const alphabet = "23456789abcdefghjkmnpqrstuvwxyz";
const groups = { count: 2, length: 5 };

const newCode = () =>
  Array.from({ length: groups.count }, () =>
    Array.from({ length: groups.length }, () => alphabet[randomInt(alphabet.length)]).join(""),
  ).join("-");

const hashOf = (secret: string, accountId: AccountId, code: string) =>
  keyedDigest(secret, "recovery", `${accountId}\n${code.toLowerCase().replaceAll(/[^a-z0-9]/g, "")}`);

/** Codes to keep for the day the phone is lost. Those of before stop working; they are known only now. */
export async function renewRecoveryCodes(at: AtWrite, secret: string, accountId: AccountId): Promise<string[]> {
  const { accountRecoveryCode } = accountTables(at);
  const codes = Array.from({ length: recoveryCodeCount }, newCode);
  await at.db.delete(accountRecoveryCode).where(eq(accountRecoveryCode.accountId, accountId));
  await at.db.insert(accountRecoveryCode).values(
    codes.map((code) => ({
      id: newId<"accountRecoveryCode">(),
      accountId,
      codeHash: hashOf(secret, accountId, code),
    })),
  );
  return codes;
}

/** Spends a recovery code: true once for each. Spaces, hyphens and capitals do not matter. */
export async function spendRecoveryCode(
  at: AtWrite,
  secret: string,
  accountId: AccountId,
  code: string,
): Promise<boolean> {
  const { accountRecoveryCode: table } = accountTables(at);
  const mine = and(eq(table.accountId, accountId), eq(table.codeHash, hashOf(secret, accountId, code)));
  return (await at.db.delete(table).where(mine).returning({ id: table.id })).length > 0;
}
