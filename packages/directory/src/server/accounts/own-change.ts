import { appendAudit } from "@trama/database";
import type { OwnAccountChange } from "../../account/own-changes.js";
import { type FactorChange, mailFactorsChanged, mailPasswordChanged } from "./account-mail.js";
import { enrolledFactors } from "./factors.js";
import { type AtWrite, accountRow } from "./internal.js";
import type { AccountId } from "./session.js";

/** A change as the trail names it and as the letter tells it; null where there is nothing to tell. */
interface OwnChange {
  verb: OwnAccountChange;
  tell: FactorChange | "password" | null;
}

/**
 * Changes how an account is signed in to on its holder's behalf: the trail says who did what and when, never a secret,
 * and a letter tells the holder, who may not have been the one at the screen.
 */
export async function changeOwn<T>(
  at: AtWrite,
  id: AccountId,
  { verb, tell }: OwnChange,
  change: () => Promise<T>,
): Promise<T> {
  const factors = async () => ({ ...(await enrolledFactors(at, [id]))(id) });
  const before = await factors();
  const result = await change();
  const { personId, email } = await accountRow(at, id);
  const ref = { kind: "account", id };
  await appendAudit(at, { at: at.now, actor: personId, verb, change: { ref, before, after: await factors() } });
  if (tell === "password") await mailPasswordChanged(at, { id, email });
  else if (tell !== null) await mailFactorsChanged(at, { id, email }, tell);
  return result;
}
