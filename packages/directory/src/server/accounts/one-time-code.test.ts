import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { acceptedStep, codeAt, enrolmentAddress, secretText, stepOf } from "./one-time-code.js";

const secret = Buffer.from("12345678901234567890");

describe("codes", () => {
  // RFC 6238, appendix B, the lines of SHA-1.
  test.each([
    [59, "94287082"],
    [1_111_111_109, "07081804"],
    [1_111_111_111, "14050471"],
    [1_234_567_890, "89005924"],
    [2_000_000_000, "69279037"],
    [20_000_000_000, "65353130"],
  ])("are those of RFC 6238 at second %i", async (second, code) => {
    const step = stepOf(new Date(second * 1000));
    expect(await codeAt(secret, step, 8)).toBe(code);
    expect(await codeAt(secret, step)).toBe(code.slice(2));
  });

  test.each([
    ["the present half minute", 0, true],
    ["the one before", -1, true],
    ["the one after", 1, true],
    ["two before", -2, false],
    ["two after", 2, false],
  ])("of %s count: %#", async (_, apart, counts) => {
    const now = new Date(1_800_000_015_000);
    const step = stepOf(now) + apart;
    const accepted = await acceptedStep(secret, await codeAt(secret, step), { now, after: 0 });
    expect(accepted).toBe(counts ? step : null);
  });

  test("are accepted once, and none from before the last accepted one", async () => {
    const now = new Date(1_800_000_015_000);
    const present = stepOf(now);
    for (const step of [present - 1, present])
      expect(await acceptedStep(secret, await codeAt(secret, step), { now, after: present })).toBeNull();
    const next = await codeAt(secret, present + 1);
    expect(await acceptedStep(secret, next, { now, after: present })).toBe(present + 1);
  });

  test("of another length or with letters are never accepted", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ maxLength: 12 }).filter((text) => !/^\d{6}$/.test(text)),
        async (text) => (await acceptedStep(secret, text, { now: new Date(0), after: -10 })) === null,
      ),
      { numRuns: 50 },
    );
  });
});

test("the address in the picture holds the secret, whom it is for and who asks", () => {
  const address = new URL(enrolmentAddress(secret, "Rete di Pavia", "referente@example.org"));
  expect(address.protocol).toBe("otpauth:");
  expect(decodeURIComponent(address.pathname)).toBe("/Rete di Pavia:referente@example.org");
  expect(Object.fromEntries(address.searchParams)).toEqual({
    secret: "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ",
    issuer: "Rete di Pavia",
    digits: "6",
    period: "30",
  });
  expect(address.href).not.toContain("+");
  expect(secretText(secret)).toBe("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
});
