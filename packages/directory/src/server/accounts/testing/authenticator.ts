import { z } from "zod";
import { GivenRecoveryCodes } from "../../../account/factors.js";
import { codeAt, stepOf } from "../one-time-code.js";
import { type AccountId, sessionOf } from "../session.js";
import { cookiesOf, type Desk, rightPassword } from "../testing.js";

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** What a person types into an app, as the bytes it stands for. */
function fromBase32(text: string): Buffer {
  const bits = Array.from(text, (letter) => alphabet.indexOf(letter).toString(2).padStart(5, "0")).join("");
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}

/** An account with an authenticator app. */
interface Enrolled {
  accountId: AccountId;
  cookie: string;
  secret: Buffer;
  recoveryCodes: string[];
  /** A code that was not used yet: time passes until there is one. */
  code(): Promise<string>;
}

/** Gives an account an authenticator app, as its holder would. */
export async function enrolled(
  desk: Desk,
  email: string,
  { known = false, cookie = "" }: { known?: boolean; cookie?: string } = {},
): Promise<Enrolled> {
  if (!known) await desk.account(email);
  const signedIn = cookie === "" ? cookiesOf(await desk.signIn(email, rightPassword)) : cookie;
  const send = async (path: string, body: object) =>
    await (await desk.send(`/api/auth/${path}`, { cookie: signedIn, body })).json();
  const offered = z
    .object({ secret: z.string() })
    .parse(await send("authenticator/offer", { password: rightPassword }));
  const secret = fromBase32(offered.secret);
  let last = 0;
  const code = async () => {
    if (stepOf(desk.clock.at) <= last) desk.clock.at = new Date((last + 1) * 30_000);
    last = stepOf(desk.clock.at);
    return await codeAt(secret, last);
  };
  const { recoveryCodes } = GivenRecoveryCodes.parse(await send("authenticator/confirm", { code: await code() }));
  const session = await sessionOf(desk.auth, new Headers({ cookie: signedIn }));
  if (!session) throw new Error("Enrolling ended its own session");
  return { accountId: session.accountId, cookie: signedIn, secret, recoveryCodes, code };
}

/** A code that is none of the three that count now. */
export async function wrongCodeFor(desk: Desk, secret: Buffer): Promise<string> {
  const now = stepOf(desk.clock.at);
  const right = new Set(await Promise.all([now - 1, now, now + 1, now + 2].map((step) => codeAt(secret, step))));
  return ["000000", "111111", "222222", "333333", "444444"].find((code) => !right.has(code)) ?? "";
}
