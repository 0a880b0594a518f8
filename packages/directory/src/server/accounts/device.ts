import type { Auth } from "./auth.js";
import { cookieIn, ownCookie } from "./cookie.js";
import { keyedDigest, newToken, sameDigest } from "./digest.js";

const days = 365;

const sealOf = ({ secret }: Auth, device: string, email: string) =>
  keyedDigest(secret, "device", `${device}\n${email}`);

/**
 * The device a request comes from, when it signed in to this account before. Its cookie holds a random name and a seal
 * over name and e-mail: guessing from elsewhere cannot lock out the account's holder, and no table of devices is kept.
 */
export function knownDevice(auth: Auth, headers: Headers, email: string): string | null {
  const [device, seal, ...rest] = cookieIn(auth, headers, "device")?.split(".") ?? [];
  if (device === undefined || seal === undefined || rest.length > 0) return null;
  return sameDigest(seal, sealOf(auth, device, email)) ? device : null;
}

/** The `Set-Cookie` value by which a device is known to this account from now on. */
export function deviceCookie(auth: Auth, device: string | null, email: string): string {
  const name = device ?? newToken();
  return ownCookie(auth, "device", `${name}.${sealOf(auth, name, email)}`, days * 24 * 60 * 60);
}
