import type { Database } from "@trama/database";
import { temporaryDatabase } from "@trama/database/testing";
import { type Clock, type Id, newId } from "@trama/kernel";
import { directoryTables } from "../tables.js";
import { type AccountId, type Auth, createAccount, createAuth, handleAuth, type IdentityProvider } from "./index.js";

/** A clock that tests set by hand. */
interface HandClock extends Clock {
  at: Date;
}

export const secret = "a-secret-of-tests-with-more-than-32-characters";
export const rightPassword = "cinque-cavalli-bianchi";

/** A real database file with accounts, and sign-in working on it. */
export interface Desk {
  database: Database;
  file: string;
  auth: Auth;
  clock: HandClock;
  baseUrl: string;
  /** Opens an account for a new person. */
  account(email: string, password?: string | null): Promise<{ accountId: AccountId; personId: Id<"person"> }>;
  /** Sends a request from the instance's own pages. */
  send(path: string, options?: SendOptions): Promise<Response>;
  signIn(email: string, password: string, options?: SendOptions): Promise<Response>;
  /** Every row of every table. */
  content(): Promise<Record<string, unknown[]>>;
  close(): Promise<void>;
}

interface SendOptions {
  method?: "GET" | "POST";
  body?: unknown;
  cookie?: string;
  origin?: string | null;
  address?: string;
  contentType?: string;
}

/** The cookies an answer sets, as the next request sends them. */
export function cookiesOf(response: Response): string {
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0] ?? "")
    .join("; ");
}

export async function openDesk(
  baseUrl = "http://127.0.0.1:8080",
  identityProvider: IdentityProvider | null = null,
): Promise<Desk> {
  const temporary = await temporaryDatabase();
  const { database, file } = temporary;
  const clock: HandClock = { at: new Date(), now: () => clock.at };
  const auth = createAuth({ database, secret, baseUrl, clock, identityProvider });

  const send: Desk["send"] = async (path, options = {}) => {
    const { body, cookie, origin = new URL(baseUrl).origin, address = "192.0.2.7" } = options;
    const { method = body === undefined ? "GET" : "POST", contentType = "application/json" } = options;
    const headers = new Headers();
    if (body !== undefined) headers.set("content-type", contentType);
    if (cookie !== undefined) headers.set("cookie", cookie);
    if (origin !== null) headers.set("origin", origin);
    const content = body === undefined ? null : typeof body === "string" ? body : JSON.stringify(body);
    return await handleAuth(auth, new Request(new URL(path, baseUrl), { method, headers, body: content }), { address });
  };

  return {
    database,
    file,
    auth,
    clock,
    baseUrl,
    send,
    async account(email, password = rightPassword) {
      const personId = newId<"person">();
      const name = "Referente (segnaposto)";
      const { person } = directoryTables(database);
      await database.write((tx) => tx.insert(person).values({ id: personId, version: 1, name, nameToEnter: true }));
      const accountId = await createAccount({ database }, { personId, email, name, locale: "it", password });
      return { accountId, personId };
    },
    signIn: (email, password, options = {}) =>
      send("/api/auth/sign-in/email", { ...options, body: { email, password } }),
    content: () => temporary.content(),
    close: () => temporary.close(),
  };
}
