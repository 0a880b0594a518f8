import type { Database } from "@trama/database";
import { type Clock, type Id, StorageFull, systemClock } from "@trama/kernel";
import type { BetterAuthOptions } from "better-auth";
import { APIError } from "better-auth/api";
import { betterAuth } from "better-auth/minimal";
import { eq } from "drizzle-orm";
import { databaseAdapter } from "./adapter.js";
import { cookieName, isSecure, trustedOrigins } from "./addresses.js";
import { beginning } from "./beginning.js";
import { digestOf } from "./digest.js";
import { hashPassword, passwordLength, verifyPassword } from "./password.js";
import { type ProviderDoor, providerDoor } from "./provider/connection.js";
import type { IdentityProvider } from "./provider/identity-provider.js";
import { sessionLimits } from "./session-limits.js";
import { accountTables } from "./tables.js";

/** The path under which better-auth's routes live. */
export const authPath = "/api/auth";

const sessionSeconds = sessionLimits.idleHours * 60 * 60;
const renewalSeconds = 15 * 60;

/** What sign-in needs of the instance around it. */
export interface AuthSettings {
  database: Database;
  /** At least 32 random characters, kept outside the database. */
  secret: string;
  /** The instance's public address. With https the cookies are `Secure` and named `__Host-`. */
  baseUrl: string;
  /** What everybody here knows, and would try first as a password: the territory's name, say. */
  names?: () => readonly string[];
  /** Tells the time to the counting of attempts; sessions follow the system's clock. */
  clock?: Clock;
  /** Where people may sign in besides here; nowhere unless told. */
  identityProvider?: IdentityProvider | null | undefined;
}

/** Sign-in, ready to use. Only `handleAuth` and the functions of this folder may reach the engine inside. */
export interface Auth extends Required<Omit<AuthSettings, "identityProvider">> {
  provider: ProviderDoor | null;
  engine: {
    /** Answers one request. Rejects with the cause when something other than the request is wrong. */
    answer(request: Request): Promise<Response>;
    /** The session of a request as better-auth gives it, and the `Set-Cookie` values that renew it. */
    session(headers: Headers): Promise<{ found: unknown; cookies: string[] }>;
    /** Begins a session for who has proven to be the account's holder; gives its token and its `Set-Cookie` values. */
    begin(accountId: string): Promise<{ token: string; cookies: string[] }>;
  };
}

function optionsOf({ database, secret, baseUrl }: AuthSettings) {
  const { account } = accountTables(database);

  async function refuseDisabled(userId: string) {
    const [row] = await database.read
      .select({ disabledAt: account.disabledAt })
      .from(account)
      .where(eq(account.id, userId as Id<"account">));
    if (row?.disabledAt) throw new APIError("FORBIDDEN", { code: "ACCOUNT_DISABLED" });
  }

  return {
    appName: "Trama",
    baseURL: new URL(baseUrl).origin,
    basePath: authPath,
    secret,
    database: databaseAdapter(database),
    trustedOrigins: trustedOrigins(baseUrl),
    telemetry: { enabled: false },
    logger: { disabled: true },
    onAPIError: { throw: true },
    rateLimit: { enabled: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passwordLength.minimum,
      maxPasswordLength: passwordLength.maximum,
      revokeSessionsOnPasswordReset: true,
      password: { hash: hashPassword, verify: verifyPassword },
    },
    session: {
      expiresIn: sessionSeconds,
      updateAge: renewalSeconds,
      cookieCache: { enabled: false },
      additionalFields: { means: { type: "string", required: false, input: false } },
    },
    plugins: [beginning],
    verification: { storeIdentifier: { hash: async (identifier: string) => digestOf(identifier) } },
    user: {
      additionalFields: {
        personId: { type: "string", required: true, input: false },
        locale: { type: "string", required: true, input: false },
        disabledAt: { type: "date", required: false, input: false },
      },
    },
    databaseHooks: {
      session: {
        create: {
          async before(session) {
            await refuseDisabled(session.userId);
            return { data: { ipAddress: undefined, userAgent: undefined } };
          },
        },
      },
    },
    advanced: {
      ipAddress: { disableIpTracking: true },
      // Said aloud, because better-auth turns both off by itself when NODE_ENV is "test".
      disableOriginCheck: false,
      disableCSRFCheck: false,
      // Its own prefix would be __Secure-, which is weaker than __Host-.
      useSecureCookies: false,
      cookiePrefix: "trama",
      cookies: {
        session_token: {
          name: cookieName(baseUrl, "session"),
          attributes: { secure: isSecure(baseUrl), httpOnly: true, sameSite: "lax", path: "/" },
        },
      },
    },
  } satisfies BetterAuthOptions;
}

/** Makes sign-in for one instance. It opens nothing of its own: all its data pass through the database's doors. */
export function createAuth({ identityProvider, ...settings }: AuthSettings): Auth {
  const { handler, api } = betterAuth(optionsOf(settings));

  /** What better-auth refuses because of something else than the request, as that something. */
  const causeOf = (error: unknown) => (error instanceof APIError && error.cause ? error.cause : error);

  async function session(headers: Headers, disableRefresh: boolean) {
    try {
      const answer = await api.getSession({ headers, query: { disableRefresh }, returnHeaders: true });
      return { found: answer.response, cookies: answer.headers.getSetCookie() };
    } catch (error) {
      throw causeOf(error);
    }
  }

  return {
    clock: systemClock,
    names: () => [],
    ...settings,
    provider: identityProvider ? providerDoor(identityProvider) : null,
    engine: {
      answer: handler,
      async session(headers) {
        try {
          return await session(headers, false);
        } catch (error) {
          // A full disk must not lock out who only reads: the session is simply not renewed.
          if (error instanceof StorageFull) return await session(headers, true);
          throw error;
        }
      },
      async begin(accountId) {
        try {
          const { response, headers } = await api.beginSession({ body: { accountId }, returnHeaders: true });
          return { token: response.token, cookies: headers.getSetCookie() };
        } catch (error) {
          throw causeOf(error);
        }
      },
    },
  };
}
