import { databaseTables } from "@trama/database";
import { platformTables } from "@trama/platform";
import { asc } from "drizzle-orm";
import { afterEach, beforeEach, expect, test } from "vitest";
import { z } from "zod";
import { accountRow } from "./internal.js";
import { enrolled } from "./testing/authenticator.js";
import { passkeyDevice } from "./testing/passkey-device.js";
import { cookiesOf, type Desk, openDesk, rightPassword } from "./testing.js";

const email = "referente@example.org";

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk("http://localhost:8080");
});
afterEach(() => desk.close());

/** What the trail says, and what the letters tell whom. */
async function told() {
  const { audit, auditPayload } = databaseTables(desk.database);
  const { outgoingMail } = platformTables(desk.database);
  const trail = await desk.database.read.select().from(audit).orderBy(asc(audit.sequence));
  const mails = await desk.database.read.select().from(outgoingMail).orderBy(asc(outgoingMail.id));
  return {
    trail: trail.map(({ verb, actor, recordKind, recordId, fields }) => ({
      verb,
      actor,
      recordKind,
      recordId,
      fields,
    })),
    values: JSON.stringify(await desk.database.read.select().from(auditPayload)),
    mails: mails
      .filter(({ kind }) => kind !== "newDevice")
      .map(({ kind, address, params }) => [kind, address, params?.change ?? null]),
  };
}

const post = (cookie: string, path: string, body: object) => desk.send(`/api/auth/${path}`, { cookie, body });

test("what a holder changes of the own access is in the trail without its secrets, and told by letter", async () => {
  const { accountId: id, cookie, recoveryCodes } = await enrolled(desk, email);
  const { personId } = await accountRow({ kit: desk.database.kit, db: desk.database.read }, id);
  expect((await post(cookie, "recovery-codes", { password: rightPassword })).status).toBe(200);
  const offer = await post(cookie, "passkeys/offer", { password: rightPassword });
  const { challenge } = z.object({ challenge: z.string() }).parse(await offer.json());
  const response = passkeyDevice(desk.baseUrl).make(challenge);
  expect((await post(cookie, "passkeys/add", { name: "Portatile", response })).status).toBe(200);
  const newPassword = "sette-trattori-verdi";
  const changed = await post(cookie, "change-password", { currentPassword: rightPassword, newPassword });
  const now = cookiesOf(changed);
  expect((await post(now, "authenticator/remove", { password: newPassword })).status).toBe(204);

  const said = await told();
  const about = { actor: personId, recordKind: "account", recordId: id };
  expect(said.trail).toEqual([
    { verb: "addOwnFactor", ...about, fields: ["authenticator", "recoveryCodes"] },
    { verb: "renewRecoveryCodes", ...about, fields: [] },
    { verb: "addOwnFactor", ...about, fields: ["passkeys"] },
    { verb: "changeOwnPassword", ...about, fields: [] },
    { verb: "removeOwnFactor", ...about, fields: ["authenticator"] },
  ]);
  for (const secret of [rightPassword, newPassword, ...recoveryCodes]) expect(said.values).not.toContain(secret);
  expect(said.mails).toEqual([
    ["factorsChanged", email, "authenticatorAdded"],
    ["factorsChanged", email, "recoveryCodesRenewed"],
    ["factorsChanged", email, "passkeyAdded"],
    ["passwordChanged", email, null],
    ["factorsChanged", email, "authenticatorRemoved"],
  ]);
});
