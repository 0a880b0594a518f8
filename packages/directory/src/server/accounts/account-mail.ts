import { type Instant, instantOf } from "@trama/kernel";
import { type MailToPut, putMail, withdrawMail } from "@trama/platform";
import type { AccountLetterKind } from "../../account/account-letter.js";
import type { AtWrite } from "./internal.js";
import type { AccountId } from "./session.js";

/** For how many minutes the link of a forgotten password may be used, from when it was asked for. */
const resetMinutes = 30;

/** For how many minutes a new address can be confirmed. */
const confirmMinutes = 60;

/** How many days after the fact a notice is still worth reading. */
const noticeDays = 7;

const minute = 60_000;
const after = (now: Instant, minutes: number) => instantOf(new Date(Date.parse(now) + minutes * minute));

/** Whom a letter about an account goes to. */
interface Addressee {
  id: AccountId;
  email: string;
}

const put = (at: AtWrite, mail: MailToPut & { kind: AccountLetterKind }) => putMail(at, mail);
const aboutAddress = (email: string) => ({ kind: "e-mail", id: email });
const about = (id: AccountId) => ({ kind: "account", id });

/** Sends the link of an invitation; one that still waits is overtaken. */
export async function mailInvitation(at: AtWrite, { id, email }: Addressee, usefulUntil: Instant): Promise<void> {
  await withdrawMail(at, about(id), "invitation");
  await put(at, { kind: "invitation", address: email, about: about(id), usefulUntil });
}

/**
 * Answers a forgotten password, by mail alone. Whether the address belongs to an account is looked up when the mail
 * leaves: until then all addresses are the same, in what is done and in how long it takes.
 */
export async function mailPasswordReset(at: AtWrite, email: string): Promise<void> {
  await put(at, {
    ...{ kind: "passwordReset", address: email, about: aboutAddress(email) },
    usefulUntil: after(at.now, resetMinutes),
  });
}

/** Takes back the links that were asked for with an address: one of them has been used. */
export async function withdrawPasswordResets(at: AtWrite, email: string): Promise<void> {
  await withdrawMail(at, aboutAddress(email));
}

/** Sends the link that confirms a new address; one asked for before is overtaken. */
export async function mailEmailChange(at: AtWrite, id: AccountId, email: string): Promise<void> {
  await withdrawEmailChange(at, id);
  const usefulUntil = after(at.now, confirmMinutes);
  await put(at, { kind: "emailChange", address: email, about: about(id), usefulUntil });
}

/** Takes back a link that waits to leave for a new address. */
export async function withdrawEmailChange(at: AtWrite, id: AccountId): Promise<void> {
  await withdrawMail(at, about(id), "emailChange");
}

const notice = (at: AtWrite, kind: AccountLetterKind, { id, email }: Addressee, params: Record<string, string> = {}) =>
  put(at, { kind, address: email, about: about(id), params, usefulUntil: after(at.now, noticeDays * 24 * 60) });

/** Tells the address that an account was opened with until now that it no longer is. */
export async function mailEmailChanged(at: AtWrite, before: Addressee): Promise<void> {
  await notice(at, "emailChanged", before);
}

/** Tells an account's holder that its password has changed. */
export async function mailPasswordChanged(at: AtWrite, to: Addressee): Promise<void> {
  await notice(at, "passwordChanged", to);
}

/** What changed of an account's second factors. */
export type FactorChange =
  | "authenticatorAdded"
  | "authenticatorRemoved"
  | "passkeyAdded"
  | "passkeyRemoved"
  | "recoveryCodesRenewed";

/** Tells an account's holder that its second factors have changed. */
export async function mailFactorsChanged(at: AtWrite, to: Addressee, change: FactorChange): Promise<void> {
  await notice(at, "factorsChanged", to, { change });
}

/** Tells an account's holder that a device signed in that had not before. `device` is as `deviceName` says it. */
export async function mailNewDevice(at: AtWrite, to: Addressee, device: string | null): Promise<void> {
  await notice(at, "newDevice", to, device === null ? {} : { device });
}
