import { isIP } from "node:net";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BadProxy, callerAddress, trustedProxies } from "./caller.js";

const proxies = trustedProxies(["127.0.0.1", "::1", "10.0.0.0/8", "2001:db8::/32"]);

describe("who calls", () => {
  test.each([
    ["nobody in front", "203.0.113.7", null, "203.0.113.7"],
    ["a stranger's word about itself", "203.0.113.7", "198.51.100.1", "203.0.113.7"],
    ["a trusted proxy's word", "127.0.0.1", "198.51.100.1", "198.51.100.1"],
    ["a trusted proxy that says nothing", "127.0.0.1", null, "127.0.0.1"],
    ["what the caller said before the proxy did", "127.0.0.1", "192.0.2.1, 198.51.100.1", "198.51.100.1"],
    ["two proxies, both trusted", "127.0.0.1", "192.0.2.1, 198.51.100.1, 10.1.2.3", "198.51.100.1"],
    ["a proxy on a line of IPv6", "::ffff:127.0.0.1", "2001:db8:1::9, 198.51.100.1", "198.51.100.1"],
    ["a caller that is a proxy itself", "::1", "10.1.2.3", "10.1.2.3"],
    ["no line at all", null, "198.51.100.1", null],
  ])("%s", (_, peer, forwarded, caller) => {
    expect(callerAddress(peer, forwarded, proxies)).toBe(caller);
  });

  test("without trusted proxies is whoever is at the other end, whatever they say", () => {
    const none = trustedProxies([]);
    fc.assert(
      fc.property(fc.ipV4(), fc.string(), (peer, said) => {
        expect(callerAddress(peer, said, none)).toBe(peer);
      }),
    );
  });

  test("cannot be changed by what stands before the word of the outermost trusted proxy", () => {
    const before = fc.array(fc.oneof(fc.ipV4(), fc.ipV6(), fc.string()), { maxLength: 5 });
    fc.assert(
      fc.property(before, (said) => {
        expect(callerAddress("127.0.0.1", [...said, "203.0.113.7", "10.0.0.1"].join(","), proxies)).toBe("203.0.113.7");
      }),
    );
  });
});

test.each(["", "proxy.example", "10.0.0.0/33", "10.0.0.0/", "10.0.0.0/8/8", "::1/129", "10.0.0.0/x"])(
  "%j is no proxy",
  (text) => {
    expect(isIP(text)).toBe(0);
    expect(() => trustedProxies([text])).toThrow(BadProxy);
  },
);
