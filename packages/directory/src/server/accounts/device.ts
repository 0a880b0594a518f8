import { cookieName, isSecure } from "./addresses.js";
import type { Auth } from "./auth.js";
import { keyedDigest, newToken, sameDigest } from "./digest.js";

const days = 365;

const sealOf = ({ secret }: Auth, device: string, email: string) =>
  keyedDigest(secret, "device", `${device}\n${email}`);

/**
 * The device a request comes from, when it signed in to this account before. Its cookie holds a random name and a seal
 * over name and e-mail: guessing from elsewhere cannot lock out the account's holder, and no table of devices is kept.
 */
export function knownDevice(auth: Auth, headers: Headers, email: string): string | null {
  const start = `${cookieName(auth.baseUrl, "device")}=`;
  const given = (headers.get("cookie") ?? "").split(/;\s*/).find((pair) => pair.startsWith(start));
  const [device, seal, ...rest] = given?.slice(start.length).split(".") ?? [];
  if (device === undefined || seal === undefined || rest.length > 0) return null;
  return sameDigest(seal, sealOf(auth, device, email)) ? device : null;
}

/** The `Set-Cookie` value by which a device is known to this account from now on. */
export function deviceCookie(auth: Auth, device: string | null, email: string): string {
  const name = device ?? newToken();
  const value = `${name}.${sealOf(auth, name, email)}`;
  const attributes = ["Path=/", `Max-Age=${days * 24 * 60 * 60}`, "HttpOnly", "SameSite=Lax"];
  if (isSecure(auth.baseUrl)) attributes.push("Secure");
  return [`${cookieName(auth.baseUrl, "device")}=${value}`, ...attributes].join("; ");
}
