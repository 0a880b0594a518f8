import type { HasKit, Reader, Writer } from "@trama/database";
import { type Instant, newId, type RecordRef } from "@trama/kernel";
import { and, eq, ne } from "drizzle-orm";
import { platformTables } from "../tables.js";
import type { OutgoingMailId } from "./outgoing-mail.js";

/** Where mail is put: a write verb's context is one. */
export type AtWrite = HasKit & { db: Writer; now: Instant };

/** A mail to be written and sent once the transaction under way is saved. */
export interface MailToPut {
  /** Which letter it is, by the name under which its writer is known. */
  kind: string;
  address: string;
  about: RecordRef | null;
  /** The little that its writer cannot look up when it leaves. */
  params?: Record<string, string>;
  usefulUntil?: Instant;
}

/** Puts a mail into the outbox, in the transaction of the change that wants it: both are saved, or neither. */
export async function putMail(at: AtWrite, { kind, address, about, params, usefulUntil }: MailToPut) {
  const id: OutgoingMailId = newId<"outgoingMail">();
  await at.db.insert(platformTables(at).outgoingMail).values({
    ...{ id, kind, address, params: params ?? {} },
    aboutKind: about?.kind ?? null,
    aboutId: about?.id ?? null,
    state: "waiting",
    at: at.now,
    usefulUntil: usefulUntil ?? null,
    attempts: 0,
    dueAt: at.now,
  });
  return id;
}

/** Takes back what has not left about a record, of one kind or of all. What is leaving at this moment may still arrive. */
export async function withdrawMail(at: AtWrite, about: RecordRef, kind?: string): Promise<void> {
  const { outgoingMail: mail } = platformTables(at);
  const here = and(eq(mail.aboutKind, about.kind), eq(mail.aboutId, about.id), ne(mail.state, "sent"));
  await at.db.delete(mail).where(and(here, kind === undefined ? undefined : eq(mail.kind, kind)));
}

/** Whether a mail still waits: it may have been taken back while it was being written. */
export async function stillWaits(at: HasKit & { db: Reader }, id: OutgoingMailId): Promise<boolean> {
  const { outgoingMail: mail } = platformTables(at);
  const [row] = await at.db.select({ state: mail.state }).from(mail).where(eq(mail.id, id));
  return row?.state === "waiting";
}
