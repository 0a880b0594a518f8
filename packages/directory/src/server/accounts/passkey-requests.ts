import { NotFound } from "@trama/kernel";
import { type Asked, answer, askingSession, attempt, ownBodyOf } from "./asking.js";
import { signedIn } from "./begun.js";
import { spendChallenge } from "./challenge.js";
import { proveHolder } from "./factor-requests.js";
import { settleAdded, settleRemoved } from "./factors.js";
import { AuthRefused } from "./failures.js";
import { accountRow, inOneWrite } from "./internal.js";
import { changeOwn } from "./own-change.js";
import {
  keepPasskey,
  madePasskey,
  notePasskeyUsed,
  ownPasskey,
  passkeyOffer,
  passkeyQuestion,
  provenBy,
} from "./passkey.js";
import { AddPasskey, AskPasskey, OfferPasskey, RemovePasskey, RenamePasskey, SignInWithPasskey } from "./routes.js";
import { forgetStep } from "./second-step.js";
import { AccountFacts } from "./session.js";
import { accountTables } from "./tables.js";

const readerOf = ({ auth: { database } }: Asked) => ({ kit: database.kit, db: database.read });
const refused = (status: 401 | 422) => new AuthRefused(status, "directory:signIn.passkeyRefused");

/** Offers to make a passkey. */
export async function offerPasskey(asked: Asked): Promise<Response> {
  const { password } = await ownBodyOf(asked, OfferPasskey);
  const session = await askingSession(asked);
  await proveHolder(asked, session, { password, adding: true });
  return answer(await passkeyOffer(asked.auth, readerOf(asked), session), []);
}

/** Keeps the passkey that a browser made of an offer. */
export async function addPasskey(asked: Asked): Promise<Response> {
  const { auth } = asked;
  const { name, response } = await ownBodyOf(asked, AddPasskey);
  const session = await askingSession(asked);
  const made = await madePasskey(auth, session.accountId, response);
  if (!made) throw refused(422);
  const recoveryCodes = await inOneWrite(
    auth.database,
    async (at) => {
      if (!(await spendChallenge(at, made.challenge))) throw refused(422);
      return await changeOwn(at, session.accountId, { verb: "addOwnFactor", tell: "passkeyAdded" }, async () => {
        if (!(await keepPasskey(at, session.accountId, { name, made }))) throw refused(422);
        return await settleAdded(at, auth.secret, session, "passkey");
      });
    },
    auth.clock,
  );
  return answer({ recoveryCodes }, []);
}

/** Gives one of my passkeys another name. */
export async function renamePasskey(asked: Asked): Promise<Response> {
  const { auth } = asked;
  const { id, name } = await ownBodyOf(asked, RenamePasskey);
  const { accountId } = await askingSession(asked);
  await inOneWrite(
    auth.database,
    async (at) => {
      const { accountPasskey: table } = accountTables(at);
      const own = ownPasskey(at, accountId, id);
      const changed = await at.db.update(table).set({ name }).where(own).returning({ id: table.id });
      if (changed.length === 0) throw new NotFound();
    },
    auth.clock,
  );
  return answer(undefined, []);
}

/** Takes one of my passkeys away. */
export async function removePasskey(asked: Asked): Promise<Response> {
  const { auth } = asked;
  const { id, password } = await ownBodyOf(asked, RemovePasskey);
  const session = await askingSession(asked);
  await proveHolder(asked, session, { password, adding: false });
  await inOneWrite(
    auth.database,
    (at) =>
      changeOwn(at, session.accountId, { verb: "removeOwnFactor", tell: "passkeyRemoved" }, async () => {
        const { accountPasskey: table } = accountTables(at);
        const own = ownPasskey(at, session.accountId, id);
        const gone = await at.db.delete(table).where(own).returning({ id: table.id });
        if (gone.length === 0) throw new NotFound();
        await settleRemoved(at, session.accountId);
      }),
    auth.clock,
  );
  return answer(undefined, []);
}

/** Asks a browser for any passkey it has for this instance. */
export async function askPasskey(asked: Asked): Promise<Response> {
  await ownBodyOf(asked, AskPasskey);
  return answer(await passkeyQuestion(asked.auth), []);
}

/** Signs in with a passkey, which is two factors: the device that has it, and the finger, face or PIN that it asked for. */
export async function signInWithPasskey(asked: Asked): Promise<Response> {
  const { auth, from } = asked;
  const { response } = await ownBodyOf(asked, SignInWithPasskey);
  const attempted = { subject: `passkey:${response.id}`, device: null, address: from.address };
  const accountId = await attempt(auth, attempted, async () => {
    const proven = await provenBy(auth, readerOf(asked), response);
    if (!proven) throw refused(401);
    await inOneWrite(
      auth.database,
      async (at) => {
        if (!(await spendChallenge(at, proven.challenge))) throw refused(401);
        await notePasskeyUsed(at, proven);
      },
      auth.clock,
    );
    return proven.accountId;
  });
  const row = await accountRow(readerOf(asked), accountId);
  if (row.disabledAt !== null) throw new AuthRefused(403, "directory:signIn.disabled");
  const begun = await auth.engine.begin(accountId);
  const { content, cookies } = await signedIn(asked, { user: AccountFacts.parse(row), begun, means: "passkey" });
  return answer(content, [...cookies, forgetStep(auth)]);
}
