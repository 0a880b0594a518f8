import { z } from "zod";

/** The identity provider that people may sign in with besides the password; null when none is set up. */
export const OfferedProvider = z.object({ label: z.string() }).nullable();

/** Where the browser goes to sign in at the identity provider. */
export const ProviderAddress = z.object({ address: z.url() });

/**
 * Why nobody came in from the identity provider: it does not answer, its answer was refused, it vouches for nobody who
 * has an account here, the account is shut, or there were too many attempts.
 */
export const providerOutcomes = ["silent", "refused", "unknown", "disabled", "wait"] as const;

/** What the sign-in screen is told in its address when somebody comes back without a session. */
export const ProviderReturn = z.object({ provider: z.enum(providerOutcomes) });
