import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";

const algorithm = "aes-256-gcm";
const sizes = { key: 32, nonce: 12, tag: 16 };

const keyOf = (secret: string, purpose: string) =>
  Buffer.from(hkdfSync("sha256", secret, "", `trama ${purpose}`, sizes.key));

/** Seals a text that must be read again. It opens only with the same secret, for the same purpose and the same `owner`. */
export function sealText(secret: string, purpose: string, owner: string, text: string): string {
  const nonce = randomBytes(sizes.nonce);
  const cipher = createCipheriv(algorithm, keyOf(secret, purpose), nonce).setAAD(Buffer.from(owner));
  const sealed = Buffer.concat([nonce, cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()]);
  return sealed.toString("base64url");
}

/** The text inside; null when the seal is broken, of another secret, purpose or owner. */
export function openSealed(secret: string, purpose: string, owner: string, sealed: string): string | null {
  const bytes = Buffer.from(sealed, "base64url");
  if (bytes.length < sizes.nonce + sizes.tag) return null;
  const end = bytes.length - sizes.tag;
  try {
    const open = createDecipheriv(algorithm, keyOf(secret, purpose), bytes.subarray(0, sizes.nonce))
      .setAAD(Buffer.from(owner))
      .setAuthTag(bytes.subarray(end));
    return Buffer.concat([open.update(bytes.subarray(sizes.nonce, end)), open.final()]).toString("utf8");
  } catch {
    return null;
  }
}
