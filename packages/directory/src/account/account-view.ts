import { type Id, Instant, idOf } from "@trama/kernel";
import { z } from "zod";
import { PersonId } from "../person/person.js";

export const AccountId = idOf("account");
export type AccountId = Id<"account">;

/** An account as administrators see it: who it is, and whether and when it is used. */
export const AccountView = z
  .object({
    id: AccountId,
    personId: PersonId,
    name: z.string(),
    email: z.string(),
    /** False until its holder has used the first one-time link. */
    hasPassword: z.boolean(),
    lastSignInAt: Instant.nullable(),
    suspendedAt: Instant.nullable(),
    /** How many sessions are running. */
    sessions: z.int(),
    /** Whether signing in asks for a code of an authenticator app. */
    authenticator: z.boolean(),
    passkeys: z.int(),
    /** How many recovery codes are left. */
    recoveryCodes: z.int(),
  })
  .meta({ id: "Account" });
export type AccountView = z.output<typeof AccountView>;

export const SessionId = idOf("accountSession");

/** One of my sessions: with what it was begun, when, and when it was last used, to the quarter of an hour. */
export const SessionSummary = z
  .object({
    id: SessionId,
    /** As "Firefox, Windows"; null when the browser did not say. */
    device: z.string().nullable(),
    begunAt: Instant,
    lastUsedAt: Instant,
    /** The one that asks. */
    current: z.boolean(),
  })
  .meta({ id: "SessionSummary" });
export type SessionSummary = z.output<typeof SessionSummary>;
