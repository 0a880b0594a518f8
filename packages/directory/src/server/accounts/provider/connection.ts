import type { Configuration, CustomFetch, ServerMetadata } from "openid-client";
import type { IdentityProvider } from "./identity-provider.js";

/** What identities may be signed with, whatever the provider offers: neither nothing nor a shared secret. */
const algorithms = ["RS256", "PS256", "ES256", "EdDSA", "Ed25519"];
const timeoutSeconds = 8;
const keptFor = 60 * 60 * 1000;

/** The provider does not answer, or not in a way that anything can be made of. */
export class ProviderSilent extends Error {
  override readonly name = "ProviderSilent";
}

/** The library and the provider as it describes itself. */
export interface Connection {
  oidc: typeof import("openid-client");
  configuration: Configuration;
}

/** The way to a provider. It is asked for nothing before somebody wants to sign in with it. */
export interface ProviderDoor extends Pick<IdentityProvider, "issuer" | "label"> {
  /** Rejects with `ProviderSilent`; then the next call asks again. */
  connect(): Promise<Connection>;
}

/** Requests go to the issuer's own origin and nowhere else, follow no redirect, and end in time. */
function fetchFrom(issuer: string): CustomFetch {
  const { origin } = new URL(issuer);
  return async (url, { body, headers, method, signal }) => {
    if (new URL(url).origin !== origin) throw new ProviderSilent(`${url} is not at the issuer's own address`);
    const limit = AbortSignal.timeout(timeoutSeconds * 1000);
    const bounded = signal ? AbortSignal.any([signal, limit]) : limit;
    let response: Response;
    try {
      response = await fetch(url, { body: body ?? null, headers, method, signal: bounded, redirect: "manual" });
    } catch (cause) {
      throw new ProviderSilent(`${url} does not answer`, { cause });
    }
    if (response.status >= 500) throw new ProviderSilent(`${url} answers ${response.status}`);
    return response;
  };
}

/** What the provider says of itself, with only those algorithms that are allowed here. */
function restricted(found: ServerMetadata, issuer: string): ServerMetadata {
  if (new URL(found.issuer).href !== new URL(issuer).href)
    throw new ProviderSilent(`${found.issuer} is another issuer`);
  const offered = found.id_token_signing_alg_values_supported ?? ["RS256"];
  const allowed = offered.filter((algorithm) => algorithms.includes(algorithm));
  if (allowed.length === 0) throw new ProviderSilent("No algorithm of the provider is allowed here");
  return { ...found, id_token_signing_alg_values_supported: allowed };
}

async function connected({ issuer, clientId, secret }: IdentityProvider): Promise<Connection> {
  const oidc = await import("openid-client");
  const { allowInsecureRequests, Configuration, ClientSecretBasic, ClientSecretPost } = oidc;
  const insecure = new URL(issuer).protocol === "http:" ? [allowInsecureRequests] : [];
  const reach = fetchFrom(issuer);
  try {
    const options = { execute: insecure, timeout: timeoutSeconds, [oidc.customFetch]: reach };
    const found = await oidc.discovery(new URL(issuer), clientId, {}, oidc.None(), options);
    // A function among the metadata cannot be copied into another configuration.
    const metadata: ServerMetadata = { ...found.serverMetadata(), supportsPKCE: undefined };
    const ways = metadata.token_endpoint_auth_methods_supported ?? ["client_secret_basic"];
    const proof = ways.includes("client_secret_basic") ? ClientSecretBasic(secret) : ClientSecretPost(secret);
    const configuration = new Configuration(restricted(metadata, issuer), clientId, {}, proof);
    configuration.timeout = timeoutSeconds;
    configuration[oidc.customFetch] = reach;
    for (const setUp of [...insecure, oidc.enableNonRepudiationChecks]) setUp(configuration);
    return { oidc, configuration };
  } catch (cause) {
    throw cause instanceof ProviderSilent ? cause : new ProviderSilent("The provider cannot be used", { cause });
  }
}

/** The door of a provider: what it says of itself is kept for an hour, a failure not at all. */
export function providerDoor(provider: IdentityProvider): ProviderDoor {
  let kept: { until: number; connection: Promise<Connection> } | null = null;
  return {
    issuer: provider.issuer,
    label: provider.label,
    async connect() {
      if (kept === null || kept.until <= Date.now())
        kept = { until: Date.now() + keptFor, connection: connected(provider) };
      const { connection } = kept;
      try {
        return await connection;
      } catch (error) {
        if (kept?.connection === connection) kept = null;
        throw error;
      }
    },
  };
}
