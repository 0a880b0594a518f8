import type { Instant, Language, Say } from "@trama/kernel";
import { type Letter, stillWaits, type TakenMail } from "@trama/platform";
import { eq } from "drizzle-orm";
import { type AccountLetterKind, accountLetterKinds } from "../../account/account-letter.js";
import { directoryTables } from "../tables.js";
import type { Auth } from "./auth.js";
import { passwordOf } from "./credential.js";
import { emailLinkIdentifier, isEmailTaken } from "./email-change.js";
import { type AtRead, type AtWrite, inOneWrite } from "./internal.js";
import { letterLink } from "./letter-link.js";
import type { AccountId } from "./session.js";
import { accountTables } from "./tables.js";

/** What the composition knows and letters need. */
export interface LetterDesk {
  auth: Auth;
  say: (language: Language) => Say;
  /** A moment as people of the territory write it. */
  moment: (language: Language, at: Instant) => string;
  /** The address of a one-time link. */
  linkTo: (token: string) => string;
  /** The address of the link that confirms a new e-mail. */
  emailLinkTo: (email: string, token: string) => string;
  /** Where somebody who forgot the password asks for a new one. */
  forgottenAt: string;
  /** The name by which people know the system. */
  systemName: string;
}

async function accountWhere(at: AtRead, which: { email: string } | { id: AccountId }) {
  const { account, accountCredential } = accountTables(at);
  const [row] = await at.db
    .select({ account, password: accountCredential.password })
    .from(account)
    .leftJoin(accountCredential, passwordOf(at))
    .where("id" in which ? eq(account.id, which.id) : eq(account.email, which.email));
  return row ?? null;
}
type Found = NonNullable<Awaited<ReturnType<typeof accountWhere>>>;

/** The name of who sent an invitation that is still open, and until when; null when it is not. */
async function openInvitation(at: AtRead & { now: Instant }, accountId: AccountId) {
  const { invitation } = accountTables(at);
  const { person } = directoryTables(at);
  const [row] = await at.db
    .select({ sentBy: person.name, expiresAt: invitation.expiresAt })
    .from(invitation)
    .leftJoin(person, eq(person.id, invitation.sentBy))
    .where(eq(invitation.accountId, accountId));
  return row && row.expiresAt > at.now ? row : null;
}

/** The words of one letter: `words(name, params)` says one of its sentences. */
function begin({ say, systemName }: LetterDesk, { account }: Found, kind: AccountLetterKind) {
  const language = account.locale;
  const sayIt = say(language);
  const words = (name: string, params: Record<string, unknown> = {}) =>
    sayIt(`directory:letter.${kind}.${name}`, { system: systemName, ...params });
  const letter = {
    language,
    to: { name: account.name, address: account.email },
    subject: words("subject"),
    greeting: sayIt("directory:letter.greeting", { name: account.name }),
  };
  return { words, letter };
}

async function invitation(desk: LetterDesk, at: AtWrite, { id: mailId, aboutId }: TakenMail): Promise<Letter | null> {
  const found = await accountWhere(at, { id: aboutId as AccountId });
  const open = found && (await openInvitation(at, found.account.id));
  if (!found || !open || found.account.disabledAt !== null || found.password !== null) return null;
  const { token } = await letterLink(desk.auth, at, { mailId, accountId: found.account.id, expiresAt: open.expiresAt });
  const {
    words,
    letter: { greeting, ...letter },
  } = begin(desk, found, "invitation");
  const first = open.sentBy === null ? words("welcome") : words("invited", { by: open.sentBy });
  return {
    ...letter,
    before: [greeting, first],
    action: { label: words("action"), url: desk.linkTo(token) },
    after: [words("until", { until: desk.moment(letter.language, open.expiresAt) }), words("unexpected")],
  };
}

async function passwordReset(desk: LetterDesk, at: AtWrite, mail: TakenMail): Promise<Letter | null> {
  const found = await accountWhere(at, { email: mail.address });
  // Who never had a password comes in by the invitation.
  if (!found || found.account.disabledAt !== null || found.password === null || mail.usefulUntil === null) return null;
  const expiresAt = mail.usefulUntil;
  const { token } = await letterLink(desk.auth, at, { mailId: mail.id, accountId: found.account.id, expiresAt });
  const {
    words,
    letter: { greeting, ...letter },
  } = begin(desk, found, "passwordReset");
  return {
    ...letter,
    before: [greeting, words("asked")],
    action: { label: words("action"), url: desk.linkTo(token) },
    after: [words("until", { until: desk.moment(letter.language, expiresAt) }), words("unexpected")],
  };
}

/** A letter that tells something that has happened, and where to go when it should not have. */
function notice(kind: "passwordChanged" | "factorsChanged" | "newDevice") {
  return async (desk: LetterDesk, at: AtWrite, { aboutId, at: when, params }: TakenMail): Promise<Letter | null> => {
    const found = await accountWhere(at, { id: aboutId as AccountId });
    if (!found) return null;
    const {
      words,
      letter: { greeting, ...letter },
    } = begin(desk, found, kind);
    const { device, change } = params ?? {};
    const told = {
      when: desk.moment(letter.language, when),
      ...(kind === "newDevice" ? { device: device ?? words("unknownDevice") } : {}),
      ...(change === undefined ? {} : { change: words(change) }),
    };
    return {
      ...letter,
      before: [greeting, words("happened", told), words("mine"), words("notMine")],
      action: { label: words("action"), url: desk.forgottenAt },
      after: [],
    };
  };
}

/** To a new address, which must answer before it signs anybody in; none when it signs somebody in already. */
async function emailChange(desk: LetterDesk, at: AtWrite, mail: TakenMail): Promise<Letter | null> {
  const { address, usefulUntil: expiresAt } = mail;
  const found = await accountWhere(at, { id: mail.aboutId as AccountId });
  if (!found || found.account.disabledAt !== null || expiresAt === null || (await isEmailTaken(at, address)))
    return null;
  const link = { mailId: mail.id, accountId: found.account.id, expiresAt };
  const { token } = await letterLink(desk.auth, at, link, (one) => emailLinkIdentifier(address, one));
  const {
    words,
    letter: { greeting, to, ...letter },
  } = begin(desk, found, "emailChange");
  return {
    ...letter,
    to: { ...to, address },
    before: [greeting, words("asked")],
    action: { label: words("action"), url: desk.emailLinkTo(address, token) },
    after: [words("until", { until: desk.moment(letter.language, expiresAt) }), words("unexpected")],
  };
}

/** To the address that an account was opened with until now. It says nothing of the new one. */
async function emailChanged(desk: LetterDesk, at: AtWrite, mail: TakenMail): Promise<Letter | null> {
  const found = await accountWhere(at, { id: mail.aboutId as AccountId });
  if (!found) return null;
  const {
    words,
    letter: { greeting, to, ...letter },
  } = begin(desk, found, "emailChanged");
  const when = desk.moment(letter.language, mail.at);
  return {
    ...letter,
    to: { ...to, address: mail.address },
    before: [greeting, words("happened", { when }), words("mine"), words("notMine")],
    action: null,
    after: [],
  };
}

const writers: Record<AccountLetterKind, (desk: LetterDesk, at: AtWrite, mail: TakenMail) => Promise<Letter | null>> = {
  invitation,
  passwordReset,
  passwordChanged: notice("passwordChanged"),
  factorsChanged: notice("factorsChanged"),
  newDevice: notice("newDevice"),
  emailChange,
  emailChanged,
};

/**
 * Writes a letter about an account as it leaves; null when nobody needs it any more: the invitation was taken back, the
 * password has been chosen meanwhile, no account has that address. Throws for a kind that is not of accounts.
 */
export async function writeAccountLetter(desk: LetterDesk, mail: TakenMail): Promise<Letter | null> {
  const kind = accountLetterKinds.find((one) => one === mail.kind);
  if (kind === undefined) throw new Error(`Nobody here writes letters of the kind ${mail.kind}`);
  return await inOneWrite(
    desk.auth.database,
    async (at) => ((await stillWaits(at, mail.id)) ? await writers[kind](desk, at, mail) : null),
    desk.auth.clock,
  );
}
