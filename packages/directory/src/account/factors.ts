import { Instant } from "@trama/kernel";
import { z } from "zod";

/** The ways of the second step: a code of the app, one of the recovery codes, a passkey. */
const secondWays = ["code", "recovery", "passkey"] as const;

/** The answer to the right password of an account that asks for a second step. */
export const SecondStepAsked = z.object({ secondStep: z.array(z.enum(secondWays)) });
export type SecondStepAsked = z.output<typeof SecondStepAsked>;

/** A secret for an authenticator app, as text and as the address that its picture holds. */
export const OfferedAuthenticator = z.object({ secret: z.string(), address: z.string() });

/** Codes that are told this once; none when the account has some already. */
export const GivenRecoveryCodes = z.object({ recoveryCodes: z.array(z.string()) });

/** With what I sign in. No secret is in it. */
export const MyFactors = z.object({
  authenticatorSince: Instant.nullable(),
  passkeys: z.array(z.object({ id: z.string(), name: z.string(), createdAt: Instant, lastUsedAt: Instant.nullable() })),
  /** How many are left. */
  recoveryCodes: z.int(),
  hasPassword: z.boolean(),
  /** Whether a factor may be added without giving the password again. */
  justSignedIn: z.boolean(),
});
export type MyFactors = z.output<typeof MyFactors>;
