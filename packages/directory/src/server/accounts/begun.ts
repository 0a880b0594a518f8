import { eq, lte } from "drizzle-orm";
import { z } from "zod";
import { mailNewDevice } from "./account-mail.js";
import type { Asked } from "./asking.js";
import { deviceCookie, knownDevice } from "./device.js";
import { deviceName } from "./device-name.js";
import { digestOf } from "./digest.js";
import { type AtWrite, accountRow, inOneWrite } from "./internal.js";
import type { SecondMeans } from "./means.js";
import type { SignedIn } from "./routes.js";
import { type AccountFacts, type AccountId, ownCookies } from "./session.js";
import { accountTables } from "./tables.js";

/** The session that better-auth has just begun; its answer names it by its token. */
export const Begun = z.object({ token: z.string() });

/** Notes of a session what better-auth does not know: with what device it was begun, and what was proven. */
export async function noteBegun(
  at: AtWrite,
  { token }: z.output<typeof Begun>,
  { request, means }: Pick<Asked, "request"> & { means: SecondMeans | null },
): Promise<void> {
  const { accountSession } = accountTables(at);
  const device = deviceName(request.headers.get("user-agent"));
  await at.db
    .update(accountSession)
    .set({ device, means })
    .where(eq(accountSession.token, digestOf(token)));
}

async function noteSignIn(at: AtWrite, accountId: AccountId): Promise<void> {
  const { account, accountSession, accountVerification } = accountTables(at);
  await at.db.update(account).set({ lastSignInAt: at.now }).where(eq(account.id, accountId));
  await at.db.delete(accountSession).where(lte(accountSession.expiresAt, at.now));
  await at.db.delete(accountVerification).where(lte(accountVerification.expiresAt, at.now));
}

/** What is to be noted of a session that was begun. */
interface Signing {
  user: z.output<typeof AccountFacts>;
  begun: z.output<typeof Begun> & { cookies: readonly string[] };
  means: SecondMeans | null;
}

/** Somebody is signed in: it is noted, the device is known from now on, and the session's cookie goes out. */
export async function signedIn(
  { auth, request }: Asked,
  { user, begun, means }: Signing,
): Promise<{ content: SignedIn; cookies: string[] }> {
  const known = knownDevice(auth, request.headers, user.email);
  await inOneWrite(
    auth.database,
    async (at) => {
      // The first time, every device is new.
      if (known === null && (await accountRow(at, user.id)).lastSignInAt !== null)
        await mailNewDevice(at, user, deviceName(request.headers.get("user-agent")));
      await noteSignIn(at, user.id);
      await noteBegun(at, begun, { request, means });
    },
    auth.clock,
  );
  const { id: accountId, personId, name, email, locale } = user;
  const device = deviceCookie(auth, known, email);
  return {
    content: { accountId, personId, name, email, locale },
    cookies: [...ownCookies(auth, begun.cookies), device],
  };
}
