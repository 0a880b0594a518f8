import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cookieName, networkOf, trustedOrigins } from "./addresses.js";

const hextet = fc.integer({ min: 0, max: 0xffff }).map((value) => value.toString(16));
const ipv6 = fc.tuple(hextet, hextet, hextet, hextet, hextet, hextet, hextet, hextet);
const octet = fc.integer({ min: 0, max: 255 });

describe("networkOf", () => {
  test("two IPv6 addresses share a network exactly when their first 64 bits agree", () => {
    fc.assert(
      fc.property(ipv6, ipv6, fc.integer({ min: 0, max: 8 }), (one, other, shared) => {
        const mixed = [...one.slice(0, shared), ...other.slice(shared)];
        fc.pre(one.slice(0, 5).join("") !== "00000" && mixed.slice(0, 5).join("") !== "00000");
        const same = one.slice(0, 4).join(":") === mixed.slice(0, 4).join(":");
        expect(networkOf(one.join(":")) === networkOf(mixed.join(":"))).toBe(same);
      }),
    );
  });

  test("the spelling of an address does not matter", () => {
    fc.assert(
      fc.property(ipv6, (parts) => {
        const padded = parts.map((part) => part.padStart(4, "0").toUpperCase()).join(":");
        expect(networkOf(padded)).toBe(networkOf(parts.join(":")));
      }),
    );
  });

  test("IPv4 is itself, also when it is written as IPv6", () => {
    fc.assert(
      fc.property(fc.tuple(octet, octet, octet, octet), (octets) => {
        const address = octets.join(".");
        expect(networkOf(address)).toBe(address);
        expect(networkOf(`::ffff:${address}`)).toBe(address);
      }),
    );
  });

  test.each([
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
    ["2001:db8::1", "2001:db8:0:0::/64"],
    ["::1", "0:0:0:0::/64"],
    ["fe80::1%eth0", "fe80:0:0:0::/64"],
    ["::ffff:c000:207", "192.0.2.7"],
    ["nowhere", "unknown"],
    ["", "unknown"],
    [null, "unknown"],
  ])("%s is in %s", (address, network) => expect(networkOf(address)).toBe(network));
});

test.each([
  ["https://trama.example.org", ["https://trama.example.org"]],
  ["https://trama.example.org/percorso", ["https://trama.example.org"]],
  ["http://localhost:8080", ["http://localhost:8080", "http://127.0.0.1:8080", "http://[::1]:8080"]],
  ["http://127.0.0.1", ["http://127.0.0.1", "http://localhost", "http://[::1]"]],
])("requests to %s may come from %j", (baseUrl, origins) => expect(trustedOrigins(baseUrl)).toEqual(origins));

test("cookies bear the __Host- prefix over https alone", () => {
  expect(cookieName("https://trama.example.org", "session")).toBe("__Host-trama-session");
  expect(cookieName("http://localhost:8080", "session")).toBe("trama-session");
});
