import { type Instant, newId } from "@trama/kernel";
import { and, eq } from "drizzle-orm";
import type { Auth } from "./auth.js";
import { keyedDigest } from "./digest.js";
import type { AtWrite } from "./internal.js";
import { linkIdentifier, type OneTimeLink } from "./one-time-link.js";
import type { AccountId } from "./session.js";
import { accountTables } from "./tables.js";

/**
 * The one-time link that a letter carries, made when the letter leaves. Its token follows from the mail and from the
 * instance's secret: a mail that must be sent again carries the same link, and no token lies in the outbox. It opens what `identifierOf` names: the choice of a password, unless told.
 */
export async function letterLink(
  { secret }: Pick<Auth, "secret">,
  at: AtWrite,
  { mailId, accountId, expiresAt }: { mailId: string; accountId: AccountId; expiresAt: Instant },
  identifierOf: (token: string) => string = linkIdentifier,
): Promise<OneTimeLink> {
  const token = keyedDigest(secret, "letter-link", mailId);
  const { accountVerification: link } = accountTables(at);
  const identifier = identifierOf(token);
  const mine = and(eq(link.identifier, identifier), eq(link.value, accountId));
  const [there] = await at.db.select({ id: link.id }).from(link).where(mine);
  if (!there) {
    const times = { expiresAt, createdAt: at.now, updatedAt: at.now };
    await at.db.insert(link).values({ id: newId<"accountVerification">(), identifier, value: accountId, ...times });
  }
  return { token, expiresAt };
}
