import { fieldIssues, InvalidInput, Unauthenticated } from "@trama/kernel";
import type { z } from "zod";
import { trustedOrigins } from "./addresses.js";
import { type Attempted, admit, forgetAttempt } from "./attempts.js";
import { type Auth, authPath } from "./auth.js";
import { AuthRefused, meaningOfRefusal } from "./failures.js";
import { type Session, sessionOf } from "./session.js";

/** Where a request comes from, as the host knows it: a header is believed only from the host's own proxy. */
export interface Caller {
  /** The caller's network address, null where it is not known. */
  address: string | null;
  /** Takes what went wrong at somebody else's, for the log: whoever asks is told less. */
  tell?: (trouble: string) => void;
}

/** A request for one of the routes. */
export interface Asked {
  auth: Auth;
  request: Request;
  from: Caller;
}

// What better-auth decides upon; nothing else of the request reaches it.
const passedOn = ["cookie", "origin", "referer", "sec-fetch-site", "sec-fetch-mode", "sec-fetch-dest"];

/** The content of a request. Throws `AuthRefused` when it is not JSON, `InvalidInput` when it is not what was asked. */
export async function bodyOf<S extends z.ZodType>(request: Request, schema: S): Promise<z.output<S>> {
  if (!request.headers.get("content-type")?.toLowerCase().startsWith("application/json")) {
    throw new AuthRefused(415, "kernel:error.notJson");
  }
  const text = await request.text();
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new AuthRefused(400, "kernel:error.malformedJson");
  }
  const parsed = schema.safeParse(data);
  if (!parsed.success) throw new InvalidInput(fieldIssues(parsed.error, data));
  return parsed.data;
}

/** `bodyOf` for the routes that better-auth does not see: it looks at the origin for the others. */
export async function ownBodyOf<S extends z.ZodType>({ auth, request }: Asked, schema: S): Promise<z.output<S>> {
  const origin = request.headers.get("origin");
  if (origin === null || !trustedOrigins(auth.baseUrl).includes(origin))
    throw new AuthRefused(403, "kernel:error.forgedOrigin");
  return await bodyOf(request, schema);
}

/** better-auth's answer to one of its routes; a refusal is thrown as the error it means. */
export async function ask({ auth, request }: Asked, path: string, body: object): Promise<Response> {
  const headers = new Headers({ "content-type": "application/json" });
  for (const name of passedOn) {
    const value = request.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  const url = new URL(`${authPath}${path}`, auth.baseUrl);
  const response = await auth.engine.answer(new Request(url, { method: "POST", headers, body: JSON.stringify(body) }));
  if (!response.ok) throw await meaningOfRefusal(response);
  return response;
}

/** Lets an attempt through if its limits allow, and takes it back when it succeeds. */
export async function attempt<T>(auth: Auth, attempted: Attempted, evaluate: () => Promise<T>): Promise<T> {
  const id = await admit(auth, attempted);
  const result = await evaluate();
  await auth.database.write((db) => forgetAttempt({ kit: auth.database.kit, db }, id));
  return result;
}

/** An answer with JSON, or 204 when there is nothing to say; never kept by anybody. */
export function answer(content: object | null | undefined, cookies: readonly string[]): Response {
  const headers = new Headers({ "cache-control": "no-store" });
  for (const cookie of cookies) headers.append("set-cookie", cookie);
  return content === undefined
    ? new Response(null, { status: 204, headers })
    : Response.json(content, { status: 200, headers });
}

/** The session that asks. Throws `Unauthenticated` when none does. */
export async function askingSession({ auth, request }: Asked): Promise<Session> {
  const session = await sessionOf(auth, request.headers);
  if (!session) throw new Unauthenticated();
  return session;
}
