import type { AuthenticationResponseJSON, RegistrationResponseJSON } from "@simplewebauthn/server";
import { newId } from "@trama/kernel";
import { and, eq } from "drizzle-orm";
import { trustedOrigins } from "./addresses.js";
import type { Auth } from "./auth.js";
import { isOurChallenge, newChallenge } from "./challenge.js";
import type { AtRead, AtWrite } from "./internal.js";
import type { AccountId } from "./session.js";
import { accountTables } from "./tables.js";

// Loaded when somebody uses a passkey: it brings a parser of certificates that no other request needs.
const webAuthn = () => import("@simplewebauthn/server");

const signInPurpose = "passkey:sign-in";
const addPurpose = (accountId: AccountId) => `passkey:add:${accountId}`;

/** The name under which a passkey belongs to this instance: its host. */
const hostOf = ({ baseUrl }: Auth) => new URL(baseUrl).hostname;

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, "utf8"));
/** A challenge as it was made: a browser tells it in base64url. */
const told = (challenge: string) => Buffer.from(challenge, "base64url").toString("utf8");

/** A passkey as the browser made it, with the challenge that it signed. */
export interface MadePasskey {
  challenge: string;
  credentialId: string;
  publicKey: string;
  signCount: number;
  transports: string[];
}

/** What a browser needs to make a passkey: one that asks for finger, face or PIN, so that it is two factors by itself. */
export async function passkeyOffer(
  auth: Auth,
  at: AtRead,
  holder: { accountId: AccountId; name: string; email: string },
) {
  const { accountPasskey: table } = accountTables(at);
  const known = await at.db.select({ id: table.credentialId }).from(table).where(eq(table.accountId, holder.accountId));
  const [issuer = "Trama"] = auth.names().toReversed();
  const { generateRegistrationOptions } = await webAuthn();
  return await generateRegistrationOptions({
    rpName: issuer,
    rpID: hostOf(auth),
    userName: holder.email,
    userDisplayName: holder.name,
    userID: bytesOf(holder.accountId),
    challenge: bytesOf(newChallenge(auth, addPurpose(holder.accountId))),
    attestationType: "none",
    excludeCredentials: known,
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
  });
}

/** The passkey in a browser's answer to an offer; null when the answer is not to one of ours, or not what it says. */
export async function madePasskey(
  auth: Auth,
  accountId: AccountId,
  response: RegistrationResponseJSON,
): Promise<MadePasskey | null> {
  let challenge = "";
  const { verifyRegistrationResponse } = await webAuthn();
  const verified = await verifyRegistrationResponse({
    response,
    expectedChallenge: (given) => {
      challenge = told(given);
      return isOurChallenge(auth, addPurpose(accountId), challenge);
    },
    expectedOrigin: trustedOrigins(auth.baseUrl),
    expectedRPID: hostOf(auth),
    requireUserVerification: true,
  }).catch(() => null);
  if (!verified?.verified) return null;
  const { id, publicKey, counter, transports } = verified.registrationInfo.credential;
  return {
    challenge,
    credentialId: id,
    publicKey: Buffer.from(publicKey).toString("base64url"),
    signCount: counter,
    transports: transports ?? [],
  };
}

/** Keeps a passkey under a name; false when it is known already, as anybody's. */
export async function keepPasskey(
  at: AtWrite,
  accountId: AccountId,
  { name, made: { credentialId, publicKey, signCount, transports } }: { name: string; made: MadePasskey },
): Promise<boolean> {
  const { accountPasskey } = accountTables(at);
  const facts = { accountId, name, credentialId, publicKey, signCount, transports };
  const kept = await at.db
    .insert(accountPasskey)
    .values({ id: newId<"accountPasskey">(), ...facts, createdAt: at.now, lastUsedAt: null })
    .onConflictDoNothing()
    .returning({ id: accountPasskey.id });
  return kept.length > 0;
}

/** What a browser needs to sign in with any passkey it has for this instance. */
export async function passkeyQuestion(auth: Auth) {
  const { generateAuthenticationOptions } = await webAuthn();
  return await generateAuthenticationOptions({
    rpID: hostOf(auth),
    challenge: bytesOf(newChallenge(auth, signInPurpose)),
    userVerification: "required",
  });
}

/** Whose passkey answered, and what to note of it; null when the answer proves nothing. */
export async function provenBy(auth: Auth, at: AtRead, response: AuthenticationResponseJSON) {
  const { accountPasskey: table } = accountTables(at);
  const [row] = await at.db.select().from(table).where(eq(table.credentialId, response.id));
  if (!row) return null;
  let challenge = "";
  const { verifyAuthenticationResponse } = await webAuthn();
  const verified = await verifyAuthenticationResponse({
    response,
    expectedChallenge: (given) => {
      challenge = told(given);
      return isOurChallenge(auth, signInPurpose, challenge);
    },
    expectedOrigin: trustedOrigins(auth.baseUrl),
    expectedRPID: hostOf(auth),
    requireUserVerification: true,
    credential: {
      id: row.credentialId,
      publicKey: new Uint8Array(Buffer.from(row.publicKey, "base64url")),
      counter: row.signCount,
    },
  }).catch(() => null);
  if (!verified?.verified) return null;
  return { id: row.id, accountId: row.accountId, challenge, signCount: verified.authenticationInfo.newCounter };
}

/** Notes that a passkey was used. */
export async function notePasskeyUsed(
  at: AtWrite,
  { id, signCount }: Pick<NonNullable<Awaited<ReturnType<typeof provenBy>>>, "id" | "signCount">,
): Promise<void> {
  const { accountPasskey } = accountTables(at);
  await at.db.update(accountPasskey).set({ signCount, lastUsedAt: at.now }).where(eq(accountPasskey.id, id));
}

/** The condition of one passkey of an account. */
export function ownPasskey(at: AtRead, accountId: AccountId, id: string) {
  const { accountPasskey: table } = accountTables(at);
  return and(eq(table.accountId, accountId), eq(table.id, id as typeof table.$inferSelect.id));
}
