import { z } from "zod";
import type { Auth } from "../auth.js";
import { type Connection, type ProviderDoor, ProviderSilent } from "./connection.js";
import type { Departure } from "./departure.js";

/** Whom the provider vouches for. */
export interface Identity {
  issuer: string;
  subject: string;
  /** An e-mail that the provider says to have verified, in lower case; null when it says so of none. */
  email: string | null;
}

/** The provider's answer is not one to be believed. */
export class IdentityRefused extends Error {
  override readonly name = "IdentityRefused";
}

const toleranceSeconds = 60;

// The address is looked at before it is lowered: lowering turns some foreign letters into Latin ones.
const Email = z.email().max(254).toLowerCase();
const Claims = z.object({
  sub: z.string().min(1).max(255),
  iat: z.number(),
  azp: z.string().optional(),
  email: z.unknown().optional(),
  email_verified: z.unknown().optional(),
});

function verifiedEmail({ email, email_verified }: { email?: unknown; email_verified?: unknown }): string | null {
  return email_verified === true ? (Email.safeParse(email).data ?? null) : null;
}

function refuseOtherTimes(auth: Auth, iat: number, { leftAt }: Departure): void {
  const now = auth.clock.now().getTime() / 1000;
  if (iat > now + toleranceSeconds || iat < leftAt / 1000 - toleranceSeconds)
    throw new IdentityRefused("The identity was not given between leaving and coming back");
}

async function claimsOf({ oidc, configuration }: Connection, url: URL, { state, nonce, verifier }: Departure) {
  const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true };
  const tokens = await oidc.authorizationCodeGrant(configuration, url, checks);
  const claims = Claims.parse(tokens.claims());
  if (claims.email !== undefined || configuration.serverMetadata().userinfo_endpoint === undefined) return claims;
  const info = await oidc.fetchUserInfo(configuration, tokens.access_token, claims.sub);
  return { ...claims, email: info.email, email_verified: info.email_verified };
}

/** The silence behind an error of the library, which wraps what its requests throw. */
function silenceIn(error: unknown): ProviderSilent | null {
  if (error instanceof ProviderSilent) return error;
  return error instanceof Error && error.cause !== undefined ? silenceIn(error.cause) : null;
}

/**
 * Redeems what the provider sent back. Throws `ProviderSilent` when the provider cannot be asked, and
 * `IdentityRefused` when anything of its answer is not as it must be.
 */
export async function identityFrom(
  auth: Auth,
  door: ProviderDoor,
  { url, departure }: { url: URL; departure: Departure },
): Promise<Identity> {
  const connection = await door.connect();
  try {
    const claims = await claimsOf(connection, url, departure);
    refuseOtherTimes(auth, claims.iat, departure);
    const { client_id: ours } = connection.configuration.clientMetadata();
    if (claims.azp !== undefined && claims.azp !== ours)
      throw new IdentityRefused("The identity was given to another client");
    return { issuer: door.issuer, subject: claims.sub, email: verifiedEmail(claims) };
  } catch (cause) {
    throw silenceIn(cause) ?? (cause instanceof IdentityRefused ? cause : new IdentityRefused("Refused", { cause }));
  }
}
