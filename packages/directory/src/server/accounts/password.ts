import { hash, verify } from "@node-rs/argon2";
import { z } from "zod";

/** How many characters a password may have. */
export const passwordLength = { minimum: 12, maximum: 128 } as const;

/** A password being chosen. One being checked is only bounded above. */
export const NewPassword = z.string().min(passwordLength.minimum).max(passwordLength.maximum);

// OWASP Password Storage Cheat Sheet: argon2id (the library's default), 19 MiB, two passes, one lane.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

// The same password typed on two systems may arrive composed or decomposed (NIST SP 800-63B, 5.1.1.2).
const normal = (password: string) => password.normalize("NFKC");

/** The argon2id hash to store. Takes tens of milliseconds: never inside a write. */
export async function hashPassword(password: string): Promise<string> {
  return await hash(normal(password), cost);
}

/** Whether a password is the one of a stored hash. Takes as long as hashing. */
export async function verifyPassword({ hash: stored, password }: { hash: string; password: string }): Promise<boolean> {
  return await verify(stored, normal(password));
}
