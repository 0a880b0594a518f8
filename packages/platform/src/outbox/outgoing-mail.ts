import { type Id, Instant, idOf } from "@trama/kernel";
import { z } from "zod";

export type OutgoingMailId = Id<"outgoingMail">;
export const OutgoingMailId = idOf("outgoingMail");

/** `failed` is given up: only an administrator sends it again. */
export const mailStates = ["waiting", "sent", "failed"] as const;

/**
 * Why the last attempt did not succeed: the server cannot be reached, does not let us in, is busy, refuses this message for
 * good; the folder cannot be written; the time in which it was useful is over; the data come from a backup, so that it
 * may have left before; the program could not write it.
 */
export const mailReasons = [
  "unreachable",
  "login",
  "busy",
  "refused",
  "folder",
  "tooLate",
  "restored",
  "unwritten",
] as const;
export type MailReason = (typeof mailReasons)[number];

/** A mail as administrators see it: to whom and how it goes, never what it says. */
export const OutgoingMail = z
  .object({
    id: OutgoingMailId,
    kind: z.string(),
    /** Null some days after it left. */
    address: z.string().nullable(),
    state: z.enum(mailStates),
    at: Instant,
    attempts: z.int(),
    /** When the next attempt is due; null when there is none. */
    dueAt: Instant.nullable(),
    reason: z.enum(mailReasons).nullable(),
    answer: z.string().nullable(),
    settledAt: Instant.nullable(),
  })
  .meta({ id: "OutgoingMail" });
export type OutgoingMail = z.output<typeof OutgoingMail>;

/** What waits and what was given up, the newest first, and the last that left. */
export const Outbox = z
  .object({
    waiting: z.int(),
    failed: z.int(),
    /** Whether mail has been trying to leave for a while and cannot. */
    late: z.boolean(),
    items: z.array(OutgoingMail),
  })
  .meta({ id: "Outbox" });
export type Outbox = z.output<typeof Outbox>;
