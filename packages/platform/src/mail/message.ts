import { createTransport } from "nodemailer";
import { type Letter, type Letterhead, letterHtml, letterText, oneLine } from "./letter.js";

/** An address that cannot be the recipient of one mail. */
export class BadRecipient extends Error {
  override readonly name = "BadRecipient";
  constructor() {
    super("The recipient is not one plain address");
  }
}

/** A letter as it travels. */
export interface Message {
  /** The same at every attempt, so that a mail server can tell that it has the message already. */
  id: string;
  from: string;
  to: string;
  /** The whole message, as RFC 5322 writes it. */
  raw: Buffer;
}

/** Who sends, and under which name its messages are known. */
export interface Sender {
  address: string;
  /** The host of the instance's public address. */
  host: string;
}

// One recipient, without anything that could end a header, add a recipient or quote: RFC 5321 allows more, nobody has it.
const plainAddress = /^[^\s\p{Cc}@,;:<>()[\]\\"]{1,64}@[^\s\p{Cc}@,;:<>()[\]\\"]{1,255}$/u;

/** Whether mail can be sent to or from this address. */
export function isPlainAddress(text: string): boolean {
  return plainAddress.test(text);
}

const composer = createTransport({ streamTransport: true, buffer: true, newline: "windows" });

/** Writes the message of a letter. Throws `BadRecipient`. */
export async function messageOf(
  { letter, letterhead, id, at }: { letter: Letter; letterhead: Letterhead; id: string; at: Date },
  sender: Sender,
): Promise<Message> {
  const { name, address } = letter.to;
  if (!isPlainAddress(address)) throw new BadRecipient();
  const messageId = `<${id}@${sender.host}>`;
  const { message } = await composer.sendMail({
    from: { name: oneLine(letterhead.brand), address: sender.address },
    to: { name: oneLine(name), address },
    subject: oneLine(letter.subject),
    messageId,
    date: at,
    text: letterText(letter, letterhead),
    html: letterHtml(letter, letterhead),
    headers: {
      "Auto-Submitted": "auto-generated",
      "X-Auto-Response-Suppress": "All",
      "Content-Language": letter.language,
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return { id: messageId, from: sender.address, to: address, raw: Buffer.from(message as Buffer) };
}
