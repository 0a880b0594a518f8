import { base32 } from "@better-auth/utils/base32";
import { createOTP } from "@better-auth/utils/otp";
import { sameDigest } from "./digest.js";

/** RFC 6238 as every authenticator app reads it: SHA-1, six digits, a new code each half minute. */
const digits = 6;
const stepSeconds = 30;

/** The half minute of an instant, counted from 1970. */
export function stepOf(now: Date): number {
  return Math.floor(now.getTime() / 1000 / stepSeconds);
}

/** The code of one half minute. `length` is 8 only in the vectors of the RFC. */
export async function codeAt(secret: Uint8Array, step: number, length = digits): Promise<string> {
  return await createOTP(secret, { digits: length, period: stepSeconds }).hotp(step);
}

/**
 * The half minute whose code this is: the present one or one to either side, for clocks that differ a little. Null for
 * any other code, and for those of `after` and before: a code is accepted once.
 */
export async function acceptedStep(
  secret: Uint8Array,
  code: string,
  { now, after }: { now: Date; after: number },
): Promise<number | null> {
  const present = stepOf(now);
  let accepted: number | null = null;
  for (const step of [present - 1, present, present + 1]) {
    if (sameDigest(await codeAt(secret, step), code) && step > after) accepted ??= step;
  }
  return accepted;
}

/** A secret as a person types it into an app that cannot read the picture. */
export function secretText(secret: Uint8Array): string {
  return base32.encode(secret, { padding: false });
}

/** The address that an authenticator app reads from the picture. */
export function enrolmentAddress(secret: Uint8Array, issuer: string, email: string): string {
  const address = `otpauth://totp/${encodeURIComponent(issuer)}:${encodeURIComponent(email)}`;
  const facts = { secret: secretText(secret), issuer, digits: String(digits), period: String(stepSeconds) };
  // Apps read %20, and some take a plus for what it is.
  return `${address}?${new URLSearchParams(facts).toString().replaceAll("+", "%20")}`;
}
