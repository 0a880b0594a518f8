import { isIPv4, isIPv6 } from "node:net";

const loopback = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** Whether a host name, as URLs have it, is this machine's own. */
export const isLoopback = (hostname: string): boolean => loopback.has(hostname);

/**
 * The origins from which the instance's own pages send requests: the one of its public address (`TRAMA_URL`). When that
 * is a loopback address, its other spellings with the same port count too, so that http://127.0.0.1 and
 * http://localhost both work on one's own computer; a sign-in made under one name does not hold under the other.
 */
export function trustedOrigins(baseUrl: string): string[] {
  const { protocol, hostname, port, origin } = new URL(baseUrl);
  if (!isLoopback(hostname)) return [origin];
  const end = port === "" ? "" : `:${port}`;
  return [origin, ...[...loopback].map((name) => `${protocol}//${name}${end}`).filter((one) => one !== origin)];
}

/** Whether cookies are given for https only. Browsers would drop such cookies on http. */
export function isSecure(baseUrl: string): boolean {
  return new URL(baseUrl).protocol === "https:";
}

/** The cookies of signing in. */
export type CookieName = "session" | "device" | "step" | "trust" | "provider";

/** A cookie's name: with `__Host-` a browser takes it only over https, from this very host, for the whole site. */
export function cookieName(baseUrl: string, name: CookieName): string {
  return `${isSecure(baseUrl) ? "__Host-" : ""}trama-${name}`;
}

function hextets(address: string): string[] {
  const compact = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const [left = "", right] = compact.split("::");
  const head = left === "" ? [] : left.split(":");
  if (right === undefined) return head;
  const tail = right === "" ? [] : right.split(":");
  return [...head, ...Array.from({ length: 8 - head.length - tail.length }, () => "0"), ...tail];
}

/**
 * The network an address belongs to, as far as guessing is counted: one IPv4 address, or one IPv6 /64, which is the
 * least a subscriber gets. IPv4 written as IPv6 is IPv4. Anything else is one network of its own, `unknown`.
 */
export function networkOf(address: string | null): string {
  const bare = (address ?? "").replace(/%.*$/, "");
  if (isIPv4(bare)) return bare;
  if (!isIPv6(bare)) return "unknown";
  const parts = hextets(bare);
  if (parts.slice(0, 5).every((part) => part === "0") && parts[5] === "ffff") {
    return parts
      .slice(6)
      .map((part) => Number.parseInt(part, 16))
      .flatMap((pair) => [pair >> 8, pair & 255])
      .join(".");
  }
  return `${parts.slice(0, 4).join(":")}::/64`;
}
