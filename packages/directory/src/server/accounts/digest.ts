import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";

/** A new secret of 256 bits, safe in a link and in a cookie. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** How a token is stored: from the stored text nobody gets the token back. */
export function digestOf(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}

/** A digest that only the holder of `secret` can compute; `purpose` keeps the uses apart. */
export function keyedDigest(secret: string, purpose: string, text: string): string {
  return createHmac("sha256", secret).update(`${purpose}\n${text}`).digest("base64url");
}

/** Compares two digests without telling by the time it takes where they differ. */
export function sameDigest(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
