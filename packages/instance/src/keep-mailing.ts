import { join } from "node:path";
import { type LetterDesk, writeAccountLetter } from "@trama/directory/server";
import { type Instant, instantOf, type Language } from "@trama/kernel";
import {
  type Carrier,
  deliverDue,
  folderCarrier,
  freeTaken,
  mailIsLate as isLate,
  keepDoing,
  type LetterWriter,
  type Recurring,
  type SmtpServer,
  smtpCarrier,
} from "@trama/platform";
import { accessLink, emailLink, forgottenLink } from "./access-link.js";
import type { Instance } from "./instance.js";

/** How the mail of an instance leaves: through a mail server, or as files in a folder. */
export interface MailSettings {
  smtp: SmtpServer | null;
  /** The sender; made up from the public address when nobody chose one. */
  from: string | null;
}

/** The folder of an instance where mail is left when no mail server is set. */
export const outboxFolder = "outbox";

const roundMs = 1000;

/** The sender of an instance's mail, and under which host its messages are known. */
function senderOf({ url }: Pick<Instance, "url">, { from }: MailSettings) {
  const { hostname } = new URL(url);
  return { address: from ?? `trama@${hostname}`, host: hostname.replace(/^\[|\]$/g, "") };
}

const momentIn = (timeZone: string) => (language: Language, at: Instant) =>
  new Intl.DateTimeFormat(language, { dateStyle: "long", timeStyle: "short", timeZone }).format(new Date(at));

/** Writes letters in the territory's words and under its name, as the configuration of the moment says. */
function letterWriter(instance: Pick<Instance, "auth" | "inForce" | "url">): LetterWriter {
  return async (mail) => {
    const { say, territory, timeZone } = instance.inForce();
    const desk: LetterDesk = {
      auth: instance.auth,
      say,
      moment: momentIn(timeZone),
      linkTo: (token) => accessLink(instance, token),
      emailLinkTo: (email, token) => emailLink(instance, email, token),
      forgottenAt: forgottenLink(instance),
      systemName: territory.systemName,
    };
    const letter = await writeAccountLetter(desk, mail);
    if (letter === null) return null;
    const names = { system: territory.systemName, territory: territory.name };
    const foot = ["from", "automatic"].map((line) => say(letter.language)(`directory:letter.foot.${line}`, names));
    return { letter, letterhead: { brand: territory.systemName, foot } };
  };
}

/** The leaving mail of a running instance. */
export interface Mailing extends Recurring {
  readonly carrier: Carrier["kind"];
}

/**
 * Lets the mail of a running instance leave, as soon as the change that wants it is saved, for as long as the instance runs.
 * A failure of the way is written beside the mail; mistakes of the program are told to `onFailure`, and tried again.
 */
export async function keepMailing(
  instance: Instance,
  settings: MailSettings,
  onFailure: (error: unknown) => void,
  everyMs = roundMs,
): Promise<Mailing> {
  const { database, clock, folder } = instance;
  const carrier = settings.smtp === null ? folderCarrier(join(folder, outboxFolder)) : smtpCarrier(settings.smtp);
  const post = {
    ...{ database, clock, carrier },
    sender: senderOf(instance, settings),
    write: letterWriter(instance),
    onMistake: onFailure,
  };
  // A file is served by one process: what another had taken, it did not live to send.
  if (instance.file !== null) await freeTaken(database);
  const mailing = keepDoing((goOn) => deliverDue(post, goOn), { everyMs, onFailure });
  return { carrier: carrier.kind, stop: () => mailing.stop() };
}

/** Whether mail has been trying to leave for a while and cannot. */
export async function mailIsLate({ database, clock }: Pick<Instance, "database" | "clock">): Promise<boolean> {
  return await isLate({ kit: database.kit, db: database.read, now: instantOf(clock.now()) });
}
