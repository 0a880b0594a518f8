import { BlockList, isIP } from "node:net";
import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context } from "hono";
import type { Env } from "./env.js";

/** What is not an address or a network in front of which a number of bits stands after a slash. */
export class BadProxy extends Error {
  override readonly name = "BadProxy";
}

const family = (address: string) => (isIP(address) === 6 ? "ipv6" : "ipv4");
const longestPrefix = { ipv4: 32, ipv6: 128 } as const;

/** The proxies whose word about their callers is believed: reads addresses and networks, as `127.0.0.1` and `10.0.0.0/8`. Throws `BadProxy`. */
export function trustedProxies(list: readonly string[]): BlockList {
  const proxies = new BlockList();
  for (const one of list) {
    const [address = "", prefix, ...rest] = one.split("/");
    const bits = prefix === undefined ? null : Number(prefix);
    const bad = bits !== null && !(Number.isInteger(bits) && bits >= 0 && bits <= longestPrefix[family(address)]);
    if (isIP(address) === 0 || rest.length > 0 || prefix === "" || bad) throw new BadProxy(one);
    if (bits === null) proxies.addAddress(address, family(address));
    else proxies.addSubnet(address, bits, family(address));
  }
  return proxies;
}

const bare = (address: string) => address.replace(/^::ffff:(?=\d+\.)/i, "");

function isTrusted(proxies: BlockList, address: string): boolean {
  const known = bare(address);
  return isIP(known) !== 0 && proxies.check(known, family(known));
}

/**
 * Who a request comes from, given who is at the other end of the line and the proxies it says it came through. Each
 * proxy that is trusted is believed about the one before it; the first that is not is the caller, whatever it says.
 */
export function callerAddress(peer: string | null, forwarded: string | null, proxies: BlockList): string | null {
  const told = (forwarded ?? "")
    .split(",")
    .map((one) => one.trim())
    .filter((one) => one !== "");
  let caller = peer;
  while (caller !== null && told.length > 0 && isTrusted(proxies, caller)) caller = told.pop() ?? caller;
  return caller === null ? null : bare(caller);
}

/** The network address of a request's caller; a request made without a socket has none. */
export function addressOf(c: Context<Env>): string | null {
  let peer: string | null;
  try {
    peer = getConnInfo(c).remote.address ?? null;
  } catch {
    return null;
  }
  return callerAddress(peer, c.req.header("x-forwarded-for") ?? null, c.var.host.proxies);
}
