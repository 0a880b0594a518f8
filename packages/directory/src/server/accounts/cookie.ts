import { type CookieName, cookieName, isSecure } from "./addresses.js";
import type { Auth } from "./auth.js";

/** What a request says in one of our own cookies, null when it has none. */
export function cookieIn({ baseUrl }: Auth, headers: Headers, name: CookieName): string | null {
  const start = `${cookieName(baseUrl, name)}=`;
  const given = (headers.get("cookie") ?? "").split(/;\s*/).find((pair) => pair.startsWith(start));
  return given?.slice(start.length) ?? null;
}

/** A `Set-Cookie` value that no script can read, kept for `seconds`; 0 takes it away. */
export function ownCookie({ baseUrl }: Auth, name: CookieName, value: string, seconds: number): string {
  const attributes = ["Path=/", `Max-Age=${seconds}`, "HttpOnly", "SameSite=Lax"];
  if (isSecure(baseUrl)) attributes.push("Secure");
  return [`${cookieName(baseUrl, name)}=${value}`, ...attributes].join("; ");
}
