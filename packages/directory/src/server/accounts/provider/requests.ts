import { NotFound } from "@trama/kernel";
import type { z } from "zod";
import type { ProviderAddress, ProviderReturn } from "../../../account/identity-provider.js";
import { type Asked, answer, attempt, ownBodyOf } from "../asking.js";
import type { Auth } from "../auth.js";
import { AuthRefused, TooManyAttempts } from "../failures.js";
import { inOneWrite } from "../internal.js";
import { LeaveForProvider, providerReturnPath } from "../routes.js";
import { enter } from "../sign-in.js";
import { type ProviderDoor, ProviderSilent } from "./connection.js";
import { type Departure, departureCookie, departureOf, forgetDeparture } from "./departure.js";
import { holderOf, NoHolder } from "./holder.js";
import { IdentityRefused, identityFrom } from "./identity.js";

const entrance = "/admin/";

function doorOf({ provider }: Auth): ProviderDoor {
  if (provider === null) throw new NotFound();
  return provider;
}

const returnUrl = ({ baseUrl }: Auth) => new URL(providerReturnPath, baseUrl);

/** Which identity provider may be used here, if any. */
export async function readProvider({ auth: { provider } }: Asked): Promise<Response> {
  return answer(provider && { label: provider.label }, []);
}

/** Notes that this browser leaves for the provider, and says where to. */
export async function leaveForProvider(asked: Asked): Promise<Response> {
  const { auth, from } = asked;
  const { page } = await ownBodyOf(asked, LeaveForProvider);
  const door = doorOf(auth);
  const { oidc, configuration } = await door.connect().catch((error: unknown) => {
    from.tell?.(troubleOf(error));
    throw error instanceof ProviderSilent ? new AuthRefused(503, "directory:signIn.providerSilent") : error;
  });
  const { randomNonce, randomPKCECodeVerifier, randomState } = oidc;
  const departure: Departure = {
    ...{ state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() },
    ...{ page, leftAt: auth.clock.now().getTime() },
  };
  const address = oidc.buildAuthorizationUrl(configuration, {
    redirect_uri: returnUrl(auth).href,
    scope: "openid email",
    state: departure.state,
    nonce: departure.nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(departure.verifier),
    code_challenge_method: "S256",
  });
  const content: z.output<typeof ProviderAddress> = { address: address.href };
  return answer(content, [departureCookie(auth, door.issuer, departure)]);
}

/** An error and what caused it, by their messages alone: they hold no token and no personal data, unlike the rest. */
function troubleOf(error: unknown): string {
  if (!(error instanceof Error)) return "";
  const cause = troubleOf(error.cause);
  return `${error.name}: ${error.message}${cause === "" ? "" : `; ${cause}`}`;
}

type Outcome = z.output<typeof ProviderReturn>["provider"];

/** What an error means to who wanted to sign in; null when it is none of theirs. */
function outcomeOf(error: unknown): Outcome | null {
  if (error instanceof NoHolder) return error.outcome;
  if (error instanceof ProviderSilent) return "silent";
  if (error instanceof TooManyAttempts) return "wait";
  return error instanceof IdentityRefused ? "refused" : null;
}

function turnTo(auth: Auth, page: string, told: readonly [string, string][], cookies: readonly string[]): Response {
  const query = new URLSearchParams([...told]).toString();
  const headers = new Headers({ "cache-control": "no-store", location: query === "" ? page : `${page}?${query}` });
  for (const cookie of [...cookies, forgetDeparture(auth)]) headers.append("set-cookie", cookie);
  return new Response(null, { status: 303, headers });
}

async function comeIn(asked: Asked, door: ProviderDoor, departure: Departure): Promise<Response> {
  const { auth, request, from } = asked;
  const url = returnUrl(auth);
  url.search = new URL(request.url).search;
  const attempted = { subject: `provider:${departure.state}`, device: null, address: from.address };
  const accountId = await attempt(auth, attempted, async () => {
    const identity = await identityFrom(auth, door, { url, departure });
    return await inOneWrite(auth.database, (at) => holderOf(at, identity), auth.clock);
  });
  const { content, cookies } = await enter(asked, accountId);
  const ways = "secondStep" in content ? content.secondStep : [];
  return turnTo(
    auth,
    departure.page,
    ways.map((way) => ["secondStep", way]),
    cookies,
  );
}

/** Whoever comes back from the provider: with a session, before a second step, or told why not. */
export async function returnFromProvider(asked: Asked): Promise<Response> {
  const { auth, request, from } = asked;
  const door = doorOf(auth);
  const departure = departureOf(auth, door.issuer, request.headers);
  try {
    if (departure === null || new URL(request.url).searchParams.get("state") !== departure.state)
      throw new IdentityRefused("This browser did not leave for the provider, or too long ago");
    return await comeIn(asked, door, departure);
  } catch (error) {
    const outcome = outcomeOf(error);
    if (outcome === null) throw error;
    from.tell?.(troubleOf(error));
    return turnTo(auth, departure?.page ?? entrance, [["provider", outcome]], []);
  }
}
