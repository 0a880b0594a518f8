import type { Database } from "@trama/database";
import { type Clock, instantOf } from "@trama/kernel";
import { eq } from "drizzle-orm";
import { type Carrier, NotSent } from "../mail/carrier.js";
import type { Letter, Letterhead } from "../mail/letter.js";
import { BadRecipient, messageOf, type Sender } from "../mail/message.js";
import { platformTables } from "../tables.js";
import type { MailReason } from "./outgoing-mail.js";
import { minutesFrom, pausesInMinutes, type TakenMail, takeMail } from "./take-mail.js";

/** Writes the letter of a mail that is leaving now; null when nobody needs it any more. */
export type LetterWriter = (mail: TakenMail) => Promise<{ letter: Letter; letterhead: Letterhead } | null>;

/** What sends the mail of an instance. */
export interface Post {
  database: Database;
  clock: Clock;
  carrier: Carrier;
  sender: Sender;
  write: LetterWriter;
  /** Told of what is a mistake of the program, and not of the way. */
  onMistake: (error: unknown) => void;
}

interface Failure {
  reason: MailReason;
  forGood: boolean;
  answer: string | null;
}

function failureOf(error: unknown, { onMistake }: Post): Failure {
  if (error instanceof NotSent) return error;
  if (error instanceof BadRecipient) return { reason: "refused", forGood: true, answer: null };
  onMistake(error);
  return { reason: "unwritten", forGood: false, answer: null };
}

async function settle({ database, clock }: Post, { id, attempts }: TakenMail, failure: Failure | null): Promise<void> {
  const now = clock.now();
  const { outgoingMail: mail } = platformTables(database);
  const pause = pausesInMinutes[attempts - 1];
  const settled = { settledAt: instantOf(now), claimedUntil: null };
  const told = failure && { reason: failure.reason, answer: failure.answer };
  const change =
    told === null
      ? { ...settled, state: "sent" as const, reason: null, answer: null }
      : failure?.forGood || pause === undefined
        ? { ...settled, ...told, state: "failed" as const }
        : { ...told, dueAt: minutesFrom(now, pause), claimedUntil: null };
  await database.write((db) => db.update(mail).set(change).where(eq(mail.id, id)));
}

async function deliver(post: Post, mail: TakenMail): Promise<void> {
  const now = post.clock.now();
  if (mail.usefulUntil !== null && mail.usefulUntil <= instantOf(now))
    return await settle(post, mail, { reason: "tooLate", forGood: true, answer: null });
  try {
    const written = await post.write(mail);
    if (written === null) {
      const { outgoingMail } = platformTables(post.database);
      await post.database.write((db) => db.delete(outgoingMail).where(eq(outgoingMail.id, mail.id)));
      return;
    }
    await post.carrier.carry(await messageOf({ ...written, id: mail.id, at: new Date(mail.at) }, post.sender));
  } catch (error) {
    return await settle(post, mail, failureOf(error, post));
  }
  await settle(post, mail, null);
}

/** Sends everything that is due, one after the other, until nothing is or `goOn` says no; says how many it tried. */
export async function deliverDue(post: Post, goOn: () => boolean = () => true): Promise<number> {
  let tried = 0;
  while (goOn()) {
    const mail = await takeMail(post);
    if (mail === null) break;
    await deliver(post, mail);
    tried += 1;
  }
  return tried;
}
